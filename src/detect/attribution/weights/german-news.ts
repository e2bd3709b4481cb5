/** What speaks for or against a speaker in German news. Learnt by `npm run speakers`. */

export const GERMAN_NEWS = `
  N:before:start -0.33, N:role:subject-alone 0.81, P:behind:word -0.44, P:role:subject-behind 0.65,
  R:before:start 0.51, R:behind:preposition 0.58, W:says:none 0.39, X:before:start 0.13, X:role:subject-behind -0.65,
  a0:N 0.2, a0:lead:comma 1.03, a0:rank:0:role:subject-behind 0.17, across:none:false:N 0.21, across:none:true 0.21,
  agrees:yes:subject 0.07, article:das -0.34, article:der 0.1, article:der:b0 0.08, article:die 0.16,
  article:none -0.06, b0 1.77, b0:G 0.09, b0:R 0.03, b0:X -0.82, b0:behind:opener 0.06, b0:behind:relative 0.09,
  b0:fewU 0.3, b0:lead:colon 0.09, b0:rank:1 0.55, b0:role:subject-behind 0.06, b0:says:later 0.85,
  b1:before:start 0.16, b1:few 0.26, b1:lead:colon -0.1, b1:says:none -0.14, b3:told -0.24,
  before:according:says:none 0.41, before:start:says:behind 0.09, between:0:p -0.98, between:0:says:none -0.13,
  case:oblique:b0 0.18, clause:main:a0 1.15, clause:main:says:before 0.76, clause:main:says:none -0.1,
  kind:person 0.51, nobody:longU -0.66, nobody:told 1.47, reported:b0 -0.13, role:oblique-according:says:none 0.41,
  role:oblique-preposition -0.08, rule 2.17, rule:b1 0.03`;
