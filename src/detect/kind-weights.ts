/**
 * What each observation of `observations.ts` weighs, as `npm run kinds` learnt it: above zero for a quotation, below zero
 * against one.
 */

export const KIND_WEIGHTS: ReadonlyMap<string, number> = new Map(
  `
    after:bracket -0.61  after:capital 0.38  after:clausal 0.06  after:content 0.09  after:dash 0.15  after:glued 0.33
    after:list -0.31  after:lower 0.15  after:mark 0.08  after:naming -0.63  after:nothing 0.38  after:point -0.31
    after:presenting -0.2  after:reported -0.31  after:saying 0.38  after:saying-far 0.09  after:so 0.35
    after:stop 0.07  after:upper 0.27  all-capitals -0.31  always 0.15  before:-ed 0.3  before:-ing 0.63
    before:according -0.08  before:clausal 0.24  before:colon 0.21  before:comma -0.4  before:content -0.1
    before:dash -0.7  before:determiner -0.29  before:determiner-word -0.32  before:list 0.06  before:mark 0.3
    before:naming -0.31  before:naming-far 0.09  before:nothing 0.84  before:possessive -0.61  before:preposition -0.08
    before:presenting 0.46  before:presenting-far 0.48  before:reported 0.59  before:saying 0.22  before:saying-far 0.9
    before:sentence 0.22  before:that 0.18  before:upper -0.58  beside-long 0.24  code -0.41  credit:cue 0.32
    credit:cue/words:2 0.07  credit:cue/words:4-5 0.1  credit:cue/words:6-8 0.5  credit:cue/words:9- 0.32
    credit:no-cue -0.42  credit:no-cue/words:1 -0.28  credit:no-cue/words:2 0.11  credit:no-cue/words:3 -0.12
    credit:no-cue/words:4-5 -0.17  credit:no-cue/words:6-8 -0.16  credit:no-cue/words:9- -0.24  credit:no-speaker -0.37
    credit:none -0.06  credit:none/words:1 -0.19  credit:none/words:3 -0.22  credit:none/words:9- 0.17
    credit:speaker 0.29  credit:title -0.15  cue:before-0 0.25  cue:before-1 0.34  cue:before-2 0.39  cue:before-3 0.18
    cue:before-4 -0.14  cue:before-5 -0.1  cue:behind-0 0.39  cue:behind-1 0.22  cue:behind-2 0.41  cue:behind-4 -0.46
    cue:behind-5 -0.37  de:after=als -0.36  de:after=an -0.18  de:after=auf -0.11  de:after=aus -0.7  de:after=der -0.26
    de:after=des -0.41  de:after=die 0.72  de:after=ein 0.07  de:after=eine -0.15  de:after=fur 0.44
    de:after=hatte 0.07  de:after=ich 0.1  de:after=in -0.68  de:after=ist -0.4  de:after=mit -0.51  de:after=nach -0.21
    de:after=nicht 0.06  de:after=von -0.37  de:after=zu 0.51  de:before=als 0.74  de:before=als/after:presenting 1.41
    de:before=auf -0.52  de:before=das 0.14  de:before=dem -0.72  de:before=den -0.26  de:before=der -1.09
    de:before=des -0.29  de:before=die -0.42  de:before=ein -0.31  de:before=eine 1.15  de:before=einem 0.21
    de:before=einen 0.63  de:before=einer 0.54  de:before=im -0.32  de:before=mit 0.11  de:before=zum -0.25  edited 0.67
    en:after=a -0.06  en:after=as 0.5  en:after=because 0.2  en:after=but 0.31  en:after=by -0.28  en:after=for 0.43
    en:after=from 0.48  en:after=he 0.53  en:after=her 0.08  en:after=his 0.08  en:after=if 0.18  en:after=in 0.52
    en:after=is -0.68  en:after=it 0.17  en:after=of 0.62  en:after=she 0.49  en:after=that 0.19  en:after=the 0.38
    en:after=they -0.21  en:after=this -0.18  en:after=to 0.1  en:after=was 0.58  en:after=were 0.18  en:after=when -0.2
    en:after=who -0.36  en:after=with -0.15  en:before=a 0.29  en:before=an -0.18  en:before=are 0.15  en:before=as 0.37
    en:before=as/after:presenting 0.22  en:before=be 0.06  en:before=because 0.12  en:before=been -0.12
    en:before=for -0.25  en:before=had 0.23  en:before=he 0.15  en:before=her 0.11  en:before=in -0.08
    en:before=is 0.64  en:before=not -0.11  en:before=of -0.21  en:before=on -0.45  en:before=that 0.33
    en:before=to 0.24  en:before=was 0.22  en:before=were 0.2  en:before=with -0.14  en:before=would 0.32  ends:?! 0.74
    ends:?!/words:1 0.7  ends:?!/words:2 0.99  ends:?!/words:3 0.08  ends:?!/words:6-8 0.14  ends:?!/words:9- 0.09
    ends:comma -0.09  ends:dash 0.34  ends:stop 0.35  ends:stop/words:1 0.29  ends:stop/words:2 0.25
    ends:stop/words:4-5 0.09  ends:stop/words:6-8 0.23  ends:stop/words:9- 0.13  factual -0.16
    factual/after:capital -0.26  factual/after:comma 0.2  factual/after:content 0.08  factual/after:mark -0.05
    factual/after:nothing 0.4  factual/after:stop 0.31  factual/before:comma 0.1  factual/before:content -0.19
    factual/before:determiner 0.32  factual/before:mark -0.1  factual/before:nothing -0.83
    factual/before:preposition 0.18  factual/before:presenting 0.61  factual/before:saying 0.56
    factual/before:sentence -0.12  factual/before:upper 0.62  factual/ends:stop 0.05  factual/german-title -0.76
    factual/one-name -0.67  factual/starts:determiner 0.3  factual/starts:figure -0.69  factual/starts:lower 0.36
    factual/words:1 -0.13  factual/words:2 -0.39  factual/words:3 0.06  factual/words:4-5 0.21  factual/words:6-8 -0.32
    factual/words:9- -0.22  genre:plain 0.39  genre:report 0.1  german-title -0.76  german-words:1 -0.6
    german-words:2 -0.8  german-words:3 0.14  german-words:4-5 -0.44  german-words:6-8 0.39  german-words:9- 0.49
    has:clausal 0.43  has:comma 0.54  has:contraction 0.16  has:person 0.3  has:sentences 0.14  long:0 -0.58
    long:2 0.41  long:4 0.4  long:6 0.36  long:8 0.24  long:few -0.56  naming:colon/upper -0.05
    naming:comma/upper -0.12  naming:sentence/upper 0.19  naming:word/lower -0.37  naming:word/upper -0.83
    no-letters -0.43  plain/words:1 -0.36  plain/words:3 -0.29  plain/words:6-8 0.43  plain/words:9- 0.49
    repeated -0.45  report/words:1 0.71  report/words:2 0.41  report/words:3 0.39  report/words:4-5 0.42
    report/words:6-8 -0.49  report/words:9- -0.53  said:1 0.09  said:3 0.27  said:4-5 0.09  said:6-8 0.15  said:9- 0.11
    saying:?!-lower -0.4  saying:?!-upper -0.2  saying:colon/lower 0.07  saying:colon/upper 0.22
    saying:colon/upper/?! 0.22  saying:colon/upper/none 0.05  saying:colon/upper/stop -0.1  saying:comma-lower 0.49
    saying:comma-upper 0.33  saying:comma/lower -0.38  saying:comma/lower/stop -0.11  saying:comma/upper 0.28
    saying:comma/upper/comma 0.12  saying:comma/upper/stop 0.11  saying:dash-lower 0.09  saying:none-comma 0.62
    saying:sentence/upper -0.33  saying:sentence/upper/?! 0.13  saying:sentence/upper/comma 0.06
    saying:sentence/upper/none -0.06  saying:sentence/upper/stop -0.5  saying:stop-lower 0.09  saying:word/lower 0.47
    saying:word/lower/comma 0.13  saying:word/lower/none 0.23  saying:word/lower/stop 0.16  saying:word/upper/?! -0.16
    saying:word/upper/comma -0.06  saying:word/upper/none 0.12  saying:word/upper/stop 0.12  sentence:marked-after 0.05
    sentence:marked-before -0.08  sentence:presenting 0.11  sentence:saying 0.12  set:?!-dash 0.06  set:?!-lower 0.25
    set:?!-nothing 0.51  set:?!-other 0.2  set:?!-upper 0.32  set:bracket-bracket 0.17  set:bracket/upper/none 0.4
    set:colon-comma 0.23  set:colon-dash 0.72  set:colon-lower -0.11  set:colon-nothing -0.1  set:colon-other -0.07
    set:colon-stop -0.42  set:colon-upper 0.18  set:colon/lower/?! 0.08  set:colon/upper/?! -0.09
    set:colon/upper/none -0.54  set:colon/upper/stop 0.75  set:comma-comma -0.55  set:comma-dash 0.08
    set:comma-nothing -0.42  set:comma-other 0.46  set:comma-upper 0.22  set:comma/lower/comma -0.27
    set:comma/lower/none 0.25  set:comma/lower/stop 0.15  set:comma/upper/?! 0.15  set:comma/upper/comma -0.46
    set:comma/upper/none 0.08  set:comma/upper/stop -0.1  set:dash-comma -0.06  set:dash-dash -0.11  set:dash-lower 0.21
    set:dash-nothing 0.4  set:dash-other -0.55  set:dash/upper/comma -0.25  set:dash/upper/stop -0.43
    set:mark-comma 0.4  set:mark-lower -0.19  set:mark-other -0.12  set:mark-upper 0.1  set:mark/upper/?! 0.4
    set:mark/upper/comma -0.12  set:mark/upper/none -0.07  set:mark/upper/stop 0.29  set:none-bracket -0.61
    set:none-dash -0.16  set:none-lower -0.39  set:none-nothing -0.15  set:none-other -0.16  set:none-point -0.31
    set:none-upper -0.67  set:nothing-comma -0.19  set:nothing-dash 0.13  set:nothing-lower 0.75
    set:nothing-nothing 0.72  set:nothing-other -0.44  set:nothing-point -0.25  set:nothing-upper 0.71
    set:nothing/upper/?! 0.57  set:nothing/upper/comma 0.48  set:nothing/upper/dash 0.54  set:nothing/upper/none -0.81
    set:nothing/upper/stop 1.17  set:sentence-bracket -0.18  set:sentence-comma 0.45  set:sentence-nothing -0.28
    set:sentence-other 0.2  set:sentence-upper 0.44  set:sentence/upper/?! 0.66  set:sentence/upper/comma 0.71
    set:sentence/upper/dash -0.13  set:sentence/upper/none -0.55  set:sentence/upper/stop -0.13  set:stop-bracket -0.31
    set:stop-dash 0.28  set:stop-lower -0.58  set:stop-nothing 0.45  set:stop-other -0.15  set:stop-upper 0.33
    set:word-bracket -0.24  set:word-comma -0.65  set:word-dash -0.66  set:word-lower -0.09  set:word-nothing -0.36
    set:word-other -0.75  set:word-stop 0.21  set:word-upper -0.82  set:word/lower/?! 0.13  set:word/lower/comma -0.15
    set:word/lower/none 0.41  set:word/lower/stop -0.17  set:word/upper/?! -0.32  set:word/upper/comma -0.54
    set:word/upper/dash -0.13  set:word/upper/none -0.61  set:word/upper/stop -1.03  several-runs -0.1  single -0.45
    speaker:before-0 -0.16  speaker:before-1 0.15  speaker:before-2 0.29  speaker:before-3 0.61  speaker:before-4 0.51
    speaker:before-5 0.26  speaker:behind-0 -0.28  speaker:behind-1 0.24  speaker:behind-3 0.76  speaker:behind-4 0.15
    speaker:behind-5 -0.76  starts:clausal 0.22  starts:determiner -0.42  starts:figure -0.74
    starts:lower/words:1 -0.58  starts:lower/words:2 -0.23  starts:lower/words:3 -0.14  starts:lower/words:4-5 -0.39
    starts:lower/words:6-8 0.26  starts:lower/words:9- 1.01  starts:person 0.33  starts:preposition 0.44
    story/words:1 -0.92  story/words:2 -0.96  story/words:3 -0.64  story/words:4-5 -0.53  story/words:6-8 0.77
    story/words:9- 0.84  title-case -0.47  title/before:colon 0.09  title/before:comma -0.52  title/before:content -0.42
    title/before:determiner -0.24  title/before:list -0.58  title/before:mark 0.63  title/before:naming -0.5
    title/before:possessive -0.55  title/before:preposition -0.24  title/before:presenting 0.22
    title/before:saying 0.12  title/before:sentence 0.66  title/before:upper -0.77  words/before:colon 0.16
    words/before:comma 0.08  words/before:content 0.17  words/before:determiner 0.12  words/before:list 0.65
    words/before:mark -0.33  words/before:naming 0.26  words/before:possessive -0.06  words/before:preposition 0.08
    words/before:presenting 0.3  words/before:saying 0.19  words/before:upper 0.27  words:1 -0.43  words:2 -0.29
    words:3 -0.28  words:6-8 0.37  words:9- 0.28
  `
    .trim()
    .split(/\s{2,}/)
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), Number(pair.slice(pair.indexOf(' ')))]),
);
