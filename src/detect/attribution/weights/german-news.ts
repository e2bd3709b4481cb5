/** What speaks for or against a speaker in German news; fitted by `eval/fit-speakers.ts`. */

export const GERMAN_NEWS = `
  N:before:comma 0.84, N:before:start -0.7, N:behind:preposition -0.39, N:role:subject-behind 0.08,
  N:role:subject-first -0.39, P:behind:word -0.87, P:role:subject-behind 1.22, P:says:none -0.82, R:before:start 0.58,
  R:behind:preposition 0.06, R:behind:say 0.24, R:says:none -0.28, W:role:subject-alone 0.03, W:says:none 0.96,
  X:before:start 0.23, X:says:later -0.11, a0:behind:end 0.62, a0:lead:comma 1.67, a0:rank:0 0.26,
  a0:rank:0:role:oblique-according 0.37, a0:rank:0:role:subject-behind 0.81, a0:role:subject-behind 0.26,
  a0:says:none 0.15, a0:told 0.97, article:das -0.79, article:der 0.25, article:der:before:start 0.32,
  article:none:b1 0.15, article:none:before:according 0.22, article:none:before:filler 0.71,
  article:none:before:preposition -0.19, article:none:before:word -0.54, article:other -0.05, b0 2.9, b0:G 0.49,
  b0:N 0.44, b0:P:role:subject-behind 0.22, b0:R 0.54, b0:X -0.7, b0:behind:relative 0.5, b0:behind:run -0.15,
  b0:behind:word -0.08, b0:fewU 0.15, b0:lead:article 0.26, b0:rank:1 0.37, b0:role:subject-alone:says:later 0.52,
  b0:role:subject-behind 0.08, b1:W:role:subject-alone 0.65, b1:before:start 0.51, b1:behind:filler -0.1,
  b1:behind:to 0.55, b1:few 0.79, b1:lead:colon -0.64, b1:rank:0:role:subject-first 0.2, b1:role:subject-alone 0.25,
  b1:role:subject-first:says:behind 0.49, b1:says:before 0.98, b3:told -0.57, before:according:says:none 0.1,
  before:comma:says:none -0.33, kind:it -0.68, kind:notion -0.35, kind:person 0.91,
  lead:article:says:presents-behind 0.67, lead:colon:says:before 0.18, n1 -0.66, nobody 0.76, nobody:longU -1.08,
  nobody:rule:none -0.49, nobody:told 1.76, p1 -0.18, p2 -0.85, p:says:none -0.36, reported:a0 0.11, reported:b1 0.29,
  role:oblique-according:says:none 0.1, role:oblique-preposition -0.73, role:subject-alone 0.12,
  role:subject-alone:says:later 0.58, role:subject-behind:says:before 0.29, rule 2.68, rule-alone 0.35, rule:R -0.08,
  rule:b0 -0.88, rule:before:near -0.45, rule:before:saying 0.57`;
