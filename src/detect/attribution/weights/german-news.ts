/** What speaks for or against a speaker in German news; fitted by `eval/fit-speakers.ts`. */

export const GERMAN_NEWS = `
  N:before:start -0.47, N:role:subject-first -0.36, P:behind:word -0.4, P:role:subject-behind 1.05, P:says:none -0.65,
  R:behind:say 0.14, X:before:start 0.07, a0 0.05, a0:behind:end 0.83, a0:lead:comma 1.62, a0:rank:0 0.27,
  a0:rank:0:role:subject-behind 0.15, article:das -0.52, article:der 0.25, article:die 0.05,
  article:none:before:filler 0.44, article:none:before:word -0.38, b0 2.07, b0:G 0.24, b0:N 0.3, b0:X -0.85,
  b0:behind:opener 0.08, b0:behind:relative 0.41, b0:behind:word -0.09, b0:lead:colon 0.09, b0:rank:1 0.22,
  b0:role:subject-alone:says:later 0.69, b0:says:later 0.09, b0:says:none -0.08, b1:few 0.38, b1:lead:colon -0.18,
  b1:role:subject-first:says:behind 0.28, before:say:says:before 0.12, kind:notion -0.17, kind:person 0.83,
  kind:role 0.55, nobody 0.13, nobody:longU -0.65, nobody:told 1.5, p1 -0.39, p2 -1.08, role:oblique-preposition -0.56,
  role:subject-alone:says:later 0.2, role:subject-behind:says:before 0.37, rule 2.71, rule:b0 -0.57,
  rule:before:near -0.46, rule:before:saying 0.24, rule:behind:saying 0.13`;
