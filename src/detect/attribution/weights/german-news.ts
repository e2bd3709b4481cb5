/** What speaks for or against a speaker in German news. Learnt by `npm run speakers`. */

export const GERMAN_NEWS = `
  N:before:start -0.32, N:role:subject-alone 0.82, P:behind:word -0.41, P:role:subject-behind 0.66,
  R:before:start 0.48, R:behind:preposition 0.59, W:says:none 0.4, X:role:subject-behind -0.63, a0:N 0.22,
  a0:lead:comma 1.06, a0:rank:0:role:subject-behind 0.17, across:none:false:N 0.23, across:none:true 0.21,
  agrees:yes:subject 0.07, article:das -0.31, article:der 0.1, article:der:b0 0.1, article:die 0.18,
  article:none -0.06, b0 1.76, b0:G 0.08, b0:R 0.05, b0:X -0.85, b0:behind:opener 0.07, b0:behind:relative 0.08,
  b0:fewU 0.32, b0:lead:colon 0.06, b0:rank:1 0.55, b0:role:subject-behind 0.08, b0:says:later 0.86,
  b1:before:start 0.19, b1:few 0.26, b1:lead:colon -0.06, b1:says:none -0.15, b3:told -0.26,
  before:according:says:none 0.42, before:start:says:behind 0.13, between:0:p -0.95, between:0:says:none -0.13,
  case:oblique:b0 0.2, clause:main:a0 1.1, clause:main:says:before 0.75, clause:main:says:none -0.11, kind:person 0.52,
  nobody:longU -0.64, nobody:told 1.48, reported:b0 -0.12, role:oblique-according:says:none 0.42,
  role:oblique-preposition -0.05, rule 2.19`;
