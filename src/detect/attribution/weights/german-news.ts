/** What speaks for or against a speaker in German news. Learnt by `npm run speakers`. */

export const GERMAN_NEWS = `
  N:before:start -0.22, N:role:subject-alone 0.85, P:behind:word -0.49, P:role:subject-behind 0.72, P:says:none -0.05,
  R:before:start 0.47, R:behind:preposition 0.61, W:says:none 0.42, X:role:subject-behind -0.15, a0:N 0.19,
  a0:lead:comma 1.2, a0:rank:0 0.04, a0:rank:0:role:subject-behind 0.42, across:none:false:N 0.08,
  across:none:true 0.15, across:none:true:X -0.05, agrees:yes:subject 0.25, article:das -0.19, article:der 0.12,
  article:die 0.28, article:none -0.07, b0 1.74, b0:R 0.09, b0:X -0.88, b0:behind:-te 0.03, b0:behind:opener 0.14,
  b0:behind:relative 0.25, b0:behind:run -0.06, b0:fewU 0.16, b0:lead:colon 0.03, b0:rank:1 0.55,
  b0:role:subject-behind 0.21, b0:says:later 0.63, b1:before:start 0.16, b1:few 0.22,
  b1:role:subject-first:says:behind 0.21, b1:says:none -0.3, b3:told -0.22, before:according:says:none 0.38,
  before:say:says:before 0.04, between:0:p -0.97, between:0:says:before 0.57, between:0:says:none -0.08,
  case:oblique:b0 0.21, clause:main:a0 0.82, clause:main:says:none -0.1, kind:person 0.64, nobody:longU -0.62,
  nobody:told 1.52, reported:b0 -0.18, role:oblique-according:says:none 0.38, role:subject-behind:says:before 0.04,
  rule 2.15, rule:before:near -0.05, rule:before:saying 0.35`;
