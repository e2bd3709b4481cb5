/**
 * What each observation of `observations.ts` weighs, as `npm run kinds` learnt it: above zero for a quotation, below zero
 * against one.
 */

export const KIND_WEIGHTS: ReadonlyMap<string, number> = new Map(
  `
    after:bracket -0.62  after:capital 0.38  after:clausal 0.08  after:comma -0.1  after:content 0.11  after:dash 0.15
    after:glued 0.34  after:list -0.33  after:lower 0.14  after:mark 0.07  after:naming -0.62  after:nothing 0.4
    after:point -0.3  after:preposition 0.06  after:presenting -0.19  after:reported -0.33  after:saying 0.41
    after:saying-far 0.1  after:so 0.33  after:stop 0.09  after:upper 0.27  all-capitals -0.3  always 0.15
    before:-ed 0.3  before:-ing 0.61  before:according -0.1  before:clausal 0.29  before:colon 0.16  before:comma -0.35
    before:content -0.1  before:dash -0.71  before:determiner -0.3  before:determiner-word -0.33  before:list 0.06
    before:mark 0.3  before:naming -0.34  before:naming-far 0.1  before:nothing 0.85  before:possessive -0.6
    before:preposition -0.1  before:presenting 0.46  before:presenting-far 0.5  before:reported 0.58  before:saying 0.22
    before:saying-far 0.91  before:sentence 0.23  before:that 0.18  before:upper -0.59  beside-long 0.24  code -0.43
    credit:cue 0.31  credit:cue/words:2 0.08  credit:cue/words:4-5 0.11  credit:cue/words:6-8 0.51
    credit:cue/words:9- 0.29  credit:no-cue -0.42  credit:no-cue/words:1 -0.27  credit:no-cue/words:2 0.16
    credit:no-cue/words:3 -0.13  credit:no-cue/words:4-5 -0.19  credit:no-cue/words:6-8 -0.17
    credit:no-cue/words:9- -0.27  credit:no-speaker -0.39  credit:none/words:1 -0.24  credit:none/words:2 -0.11
    credit:none/words:3 -0.15  credit:none/words:9- 0.31  credit:speaker 0.28  credit:title -0.14  cue:before-0 0.21
    cue:before-1 0.32  cue:before-2 0.4  cue:before-3 0.19  cue:before-4 -0.18  cue:before-5 -0.13  cue:behind-0 0.42
    cue:behind-1 0.25  cue:behind-2 0.4  cue:behind-4 -0.45  cue:behind-5 -0.35  de:after=als -0.37  de:after=an -0.2
    de:after=auf -0.1  de:after=aus -0.7  de:after=der -0.26  de:after=des -0.41  de:after=die 0.73  de:after=ein 0.07
    de:after=eine -0.14  de:after=fur 0.43  de:after=hatte 0.07  de:after=ich 0.11  de:after=in -0.69
    de:after=ist -0.39  de:after=mit -0.51  de:after=nach -0.22  de:after=nicht 0.06  de:after=von -0.38
    de:after=zu 0.5  de:before=als 0.73  de:before=als/after:presenting 1.42  de:before=auf -0.53  de:before=das 0.14
    de:before=dem -0.73  de:before=den -0.26  de:before=der -1.1  de:before=des -0.29  de:before=die -0.42
    de:before=ein -0.33  de:before=eine 1.14  de:before=einem 0.21  de:before=einen 0.61  de:before=einer 0.55
    de:before=im -0.32  de:before=mit 0.11  de:before=zum -0.26  edited 0.64  en:after=a -0.07  en:after=as 0.51
    en:after=because 0.21  en:after=but 0.26  en:after=by -0.3  en:after=for 0.42  en:after=from 0.43  en:after=he 0.52
    en:after=her 0.08  en:after=his 0.08  en:after=if 0.18  en:after=in 0.52  en:after=is -0.68  en:after=it 0.17
    en:after=of 0.63  en:after=on -0.05  en:after=she 0.48  en:after=that 0.19  en:after=the 0.38  en:after=they -0.2
    en:after=this -0.16  en:after=to 0.1  en:after=was 0.58  en:after=were 0.19  en:after=when -0.18  en:after=who -0.36
    en:after=with -0.14  en:before=a 0.31  en:before=an -0.19  en:before=are 0.14  en:before=as 0.39
    en:before=as/after:presenting 0.22  en:before=because 0.12  en:before=been -0.13  en:before=for -0.23
    en:before=had 0.21  en:before=has -0.05  en:before=he 0.15  en:before=her 0.12  en:before=in -0.08
    en:before=is 0.61  en:before=its 0.05  en:before=not -0.12  en:before=of -0.21  en:before=on -0.45
    en:before=that 0.33  en:before=to 0.23  en:before=was 0.17  en:before=were 0.18  en:before=with -0.14
    en:before=would 0.31  ends:?! 0.72  ends:?!/words:1 0.66  ends:?!/words:2 0.99  ends:?!/words:3 0.11
    ends:?!/words:6-8 0.16  ends:?!/words:9- 0.11  ends:comma -0.07  ends:dash 0.2  ends:stop 0.35
    ends:stop/words:1 0.32  ends:stop/words:2 0.27  ends:stop/words:4-5 0.06  ends:stop/words:6-8 0.24
    ends:stop/words:9- 0.16  factual -0.17  factual/after:capital -0.26  factual/after:comma 0.24
    factual/after:content 0.07  factual/after:mark -0.09  factual/after:nothing 0.38  factual/after:stop 0.36
    factual/before:content -0.22  factual/before:determiner 0.3  factual/before:mark -0.11  factual/before:nothing -0.86
    factual/before:preposition 0.19  factual/before:presenting 0.62  factual/before:saying 0.62
    factual/before:sentence -0.15  factual/before:upper 0.59  factual/ends:?! 0.09  factual/ends:stop 0.05
    factual/german-title -0.77  factual/one-name -0.68  factual/starts:determiner 0.29  factual/starts:figure -0.68
    factual/starts:lower 0.38  factual/words:1 -0.13  factual/words:2 -0.36  factual/words:3 0.07  factual/words:4-5 0.2
    factual/words:6-8 -0.33  factual/words:9- -0.22  genre:plain 0.41  genre:report 0.1  genre:story -0.05
    german-title -0.8  german-words:1 -0.6  german-words:2 -0.79  german-words:3 0.13  german-words:4-5 -0.42
    german-words:6-8 0.4  german-words:9- 0.51  has:clausal 0.41  has:comma 0.52  has:contraction 0.18  has:person 0.3
    has:sentences 0.17  long:0 -0.59  long:2 0.39  long:4 0.39  long:6 0.4  long:8 0.25  long:few -0.58
    naming:comma/upper -0.21  naming:sentence/upper 0.2  naming:word/lower -0.36  naming:word/upper -0.79
    no-letters -0.41  plain/words:1 -0.37  plain/words:3 -0.25  plain/words:4-5 0.08  plain/words:6-8 0.44
    plain/words:9- 0.5  repeated -0.44  report/words:1 0.69  report/words:2 0.39  report/words:3 0.4
    report/words:4-5 0.45  report/words:6-8 -0.48  report/words:9- -0.51  said:1 0.09  said:3 0.28  said:6-8 0.17
    said:9- 0.17  saying:?!-lower -0.35  saying:?!-upper -0.18  saying:colon/lower 0.07  saying:colon/upper 0.08
    saying:colon/upper/?! 0.31  saying:colon/upper/none 0.06  saying:colon/upper/stop -0.1  saying:comma-lower 0.5
    saying:comma-upper 0.34  saying:comma/lower -0.37  saying:comma/lower/stop -0.11  saying:comma/upper 0.47
    saying:comma/upper/?! -0.23  saying:comma/upper/comma 0.4  saying:comma/upper/stop 0.35  saying:dash-lower 0.09
    saying:none-comma 0.62  saying:sentence/upper -0.35  saying:sentence/upper/?! 0.13  saying:sentence/upper/comma 0.06
    saying:sentence/upper/none -0.06  saying:sentence/upper/stop -0.51  saying:stop-lower 0.1  saying:word/lower 0.47
    saying:word/lower/comma 0.13  saying:word/lower/none 0.22  saying:word/lower/stop 0.17  saying:word/upper/?! -0.15
    saying:word/upper/comma -0.06  saying:word/upper/none 0.09  saying:word/upper/stop 0.12
    sentence:marked-before -0.09  sentence:presenting 0.1  sentence:saying 0.11  set:?!-dash 0.07  set:?!-lower 0.18
    set:?!-nothing 0.58  set:?!-other 0.2  set:?!-upper 0.24  set:bracket-bracket 0.17  set:bracket/upper/none 0.41
    set:colon-comma 0.09  set:colon-dash 0.72  set:colon-lower -0.08  set:colon-nothing -0.06  set:colon-other -0.06
    set:colon-stop -0.4  set:colon-upper 0.16  set:colon/lower/?! 0.09  set:colon/upper/dash -0.16
    set:colon/upper/none -0.51  set:colon/upper/stop 0.72  set:comma-comma -0.56  set:comma-dash 0.07
    set:comma-nothing -0.29  set:comma-other 0.47  set:comma-upper 0.19  set:comma/lower/comma -0.26
    set:comma/lower/none 0.28  set:comma/lower/stop 0.14  set:comma/upper/comma -0.33  set:dash-comma -0.25
    set:dash-dash -0.11  set:dash-lower 0.24  set:dash-nothing 0.38  set:dash-other -0.55  set:dash-upper 0.07
    set:dash/upper/comma -0.27  set:dash/upper/stop -0.45  set:mark-comma 0.4  set:mark-lower -0.19
    set:mark-other -0.11  set:mark-upper 0.1  set:mark/upper/?! 0.41  set:mark/upper/comma -0.12
    set:mark/upper/none -0.08  set:mark/upper/stop 0.29  set:none-bracket -0.61  set:none-comma 0.07
    set:none-dash -0.16  set:none-lower -0.4  set:none-nothing -0.15  set:none-other -0.18  set:none-point -0.3
    set:none-stop -0.07  set:none-upper -0.67  set:nothing-comma -0.2  set:nothing-dash 0.13  set:nothing-lower 0.76
    set:nothing-nothing 0.72  set:nothing-other -0.43  set:nothing-point -0.25  set:nothing-upper 0.74
    set:nothing/upper/?! 0.57  set:nothing/upper/comma 0.47  set:nothing/upper/dash 0.59  set:nothing/upper/none -0.8
    set:nothing/upper/stop 1.17  set:sentence-bracket -0.19  set:sentence-comma 0.48  set:sentence-lower 0.06
    set:sentence-nothing -0.3  set:sentence-other 0.18  set:sentence-upper 0.45  set:sentence/upper/?! 0.68
    set:sentence/upper/comma 0.7  set:sentence/upper/dash -0.09  set:sentence/upper/none -0.57
    set:sentence/upper/stop -0.12  set:stop-bracket -0.31  set:stop-dash 0.27  set:stop-lower -0.58
    set:stop-nothing 0.45  set:stop-other -0.14  set:stop-upper 0.33  set:word-bracket -0.24  set:word-comma -0.63
    set:word-dash -0.66  set:word-lower -0.09  set:word-nothing -0.37  set:word-other -0.73  set:word-stop 0.23
    set:word-upper -0.81  set:word/lower/?! 0.15  set:word/lower/comma -0.15  set:word/lower/none 0.41
    set:word/lower/stop -0.18  set:word/upper/?! -0.29  set:word/upper/comma -0.53  set:word/upper/dash -0.12
    set:word/upper/none -0.61  set:word/upper/stop -1.03  several-runs -0.1  single -0.5  speaker:before-0 -0.14
    speaker:before-1 0.15  speaker:before-2 0.32  speaker:before-3 0.62  speaker:before-4 0.5  speaker:before-5 0.28
    speaker:behind-0 -0.31  speaker:behind-1 0.25  speaker:behind-2 -0.07  speaker:behind-3 0.77  speaker:behind-4 0.14
    speaker:behind-5 -0.76  starts:clausal 0.2  starts:determiner -0.42  starts:figure -0.74  starts:lower/words:1 -0.59
    starts:lower/words:2 -0.22  starts:lower/words:3 -0.12  starts:lower/words:4-5 -0.39  starts:lower/words:6-8 0.24
    starts:lower/words:9- 1  starts:person 0.31  starts:preposition 0.44  story/words:1 -0.9  story/words:2 -0.93
    story/words:3 -0.68  story/words:4-5 -0.6  story/words:6-8 0.77  story/words:9- 0.83  title-case -0.48
    title/before:colon 0.07  title/before:comma -0.46  title/before:content -0.4  title/before:determiner -0.23
    title/before:list -0.59  title/before:mark 0.63  title/before:naming -0.53  title/before:possessive -0.55
    title/before:preposition -0.23  title/before:presenting 0.22  title/before:saying 0.19  title/before:sentence 0.67
    title/before:upper -0.76  words/before:colon 0.13  words/before:content 0.16  words/before:determiner 0.11
    words/before:list 0.65  words/before:mark -0.32  words/before:naming 0.27  words/before:possessive -0.05
    words/before:preposition 0.05  words/before:presenting 0.3  words/before:saying 0.16  words/before:upper 0.25
    words:1 -0.44  words:2 -0.3  words:3 -0.28  words:6-8 0.37  words:9- 0.28
  `
    .trim()
    .split(/\s{2,}/)
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), Number(pair.slice(pair.indexOf(' ')))]),
);
