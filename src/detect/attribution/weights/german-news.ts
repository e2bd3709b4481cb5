/** What speaks for or against a speaker in German news. Learnt by `npm run speakers`. */

export const GERMAN_NEWS = `
  N:before:start -0.46, N:role:subject-first -0.36, P:behind:word -0.42, P:role:subject-behind 1.23, P:says:none -0.73,
  R:behind:say 0.17, X:before:start 0.03, a0:behind:end 0.84, a0:lead:comma 1.62, a0:rank:0 0.31,
  a0:rank:0:role:subject-behind 0.11, article:das -0.5, article:der 0.25, article:die 0.05,
  article:none:before:filler 0.42, article:none:before:word -0.37, b0 2.05, b0:G 0.23, b0:N 0.3, b0:X -0.84,
  b0:behind:opener 0.06, b0:behind:relative 0.4, b0:behind:word -0.07, b0:lead:colon 0.1, b0:rank:1 0.23,
  b0:role:subject-alone:says:later 0.75, b0:says:later 0.08, b0:says:none -0.08, b1:few 0.36, b1:lead:colon -0.2,
  b1:rank:0 0.1, b1:role:subject-first:says:behind 0.15, before:say:says:before 0.09, kind:notion -0.17,
  kind:person 0.83, kind:role 0.53, nobody 0.08, nobody:longU -0.64, nobody:told 1.53, p1 -0.44, p2 -1.11,
  role:oblique-preposition -0.56, role:subject-alone:says:later 0.18, role:subject-behind:says:before 0.44, rule 2.65,
  rule:b0 -0.52, rule:before:near -0.43, rule:before:saying 0.26, rule:behind:saying 0.17`;
