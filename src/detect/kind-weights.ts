/**
 * What each observation of `observations.ts` weighs, as `npm run kinds` learnt it: above zero for a quotation, below zero
 * against one.
 */

export const KIND_WEIGHTS: ReadonlyMap<string, number> = new Map(
  `
    after:bracket -0.46  after:byline -0.34  after:capital 0.27  after:comma -0.11  after:dash 0.13  after:glued 0.2
    after:list -0.39  after:lower 0.09  after:naming -0.69  after:nothing 0.27  after:point -0.09
    after:presenting -0.13  after:reported -0.52  after:reported-near 0.55  after:saying 0.29  after:saying-far 0.07
    after:so 0.35  after:upper 0.23  all-capitals -0.25  all:after:saying=1 0.08  all:after:saying=4 0.19
    all:before:naming=0 0.11  all:before:naming=1 -0.15  all:before:naming=3 -0.17  all:before:saying=0 0.07
    all:before:saying=2 -0.15  all:before:saying=3 0.08  all:certain=0 0.15  all:certain=2 0.21  all:certain=3 -0.47
    all:certain=4 0.7  all:credit:cue=0 -0.69  all:credit:cue=1 -0.1  all:credit:cue=2 -0.2  all:credit:cue=3 0.33
    all:credit:cue=4 0.25  all:ends:?!=0 -0.15  all:ends:?!=1 0.08  all:ends:?!=2 0.31  all:ends:?!=3 0.22
    all:ends:?!=4 0.08  all:ends:stop=0 0.16  all:ends:stop=1 0.1  all:ends:stop=2 -0.14  all:ends:stop=3 0.25
    all:has:person=0 -0.06  all:has:person=1 -0.13  all:has:person=2 0.13  all:one-name=0 0.19  all:one-name=1 -0.17
    all:one-name=2 -0.19  all:one-name=3 -0.33  all:one-name=4 -0.32  all:starts:lower=0 -0.07  all:starts:lower=1 0.1
    all:starts:lower=2 0.31  all:starts:lower=3 0.22  all:starts:lower=4 -0.3  all:title-case=0 0.11
    all:title-case=1 -0.78  all:title-case=2 0.47  back-apart 0.09  back-apart/before:colon -0.33
    back-apart/before:determiner -0.19  back-apart/before:saying 0.45  back-apart/credit:cue 0.11
    back-apart/credit:no-cue -0.26  back-apart/credit:none 0.35  back-apart/ends:?! 0.45  back-apart/ends:stop 0.13
    back-apart/german-title 0.11  back-apart/has:clausal 0.14  back-apart/one-name -0.32  back-apart/starts:lower 0.15
    back-apart/title-case 0.26  back-apart/words:1 0.19  back-apart/words:2 -0.39  back-apart/words:3 -0.14
    back-apart/words:4-5 0.14  back-apart/words:6-8 0.27  back-apart/words:9- 0.05  back-apart:none 0.39
    back-apart:quotation -0.1  back-beside 0.2  back-beside/after:saying 0.6  back-beside/before:colon -0.26
    back-beside/before:saying -0.14  back-beside/credit:cue 0.42  back-beside/credit:no-cue -0.15
    back-beside/ends:?! 0.1  back-beside/ends:comma -0.19  back-beside/ends:stop -0.18  back-beside/german-title -0.17
    back-beside/has:clausal 0.19  back-beside/has:person 0.19  back-beside/one-name -0.33  back-beside/starts:lower 0.7
    back-beside/words:2 0.13  back-beside/words:3 -0.1  back-beside/words:4-5 0.27  back-beside/words:6-8 -0.17
    back-beside/words:9- 0.11  back-beside:quotation 0.05  back-near -0.14  back-near/before:colon -0.49
    back-near/before:saying 0.3  back-near/credit:cue 0.07  back-near/credit:none -0.2  back-near/ends:stop 0.13
    back-near/german-title -0.08  back-near/has:clausal 0.07  back-near/has:person 0.22  back-near/one-name -0.18
    back-near/starts:lower 0.35  back-near/title-case -0.14  back-near/words:1 -0.24  back-near/words:2 -0.32
    back-near/words:3 0.29  back-near/words:4-5 0.07  back-near/words:6-8 -0.17  back-near/words:9- 0.22  back:far -0.11
    back:none -0.14  before:-ed 0.15  before:-ing 0.41  before:according 0.07  before:channel -1.02  before:clausal 0.17
    before:colon 0.3  before:comma -0.29  before:content -0.08  before:dash -0.45  before:determiner -0.26
    before:determiner-word -0.32  before:inscribed 0.87  before:list -0.1  before:mark 0.22  before:naming -0.48
    before:naming-far 0.07  before:nothing 0.68  before:person -0.09  before:possessive -0.37  before:presenting 0.46
    before:presenting-far 0.5  before:reported 0.22  before:reported-near 0.67  before:saying 0.2
    before:saying-far 0.94  before:sentence 0.19  before:that 0.14  before:upper -0.32  beside-long 0.16  code -0.19
    credit:cue 0.26  credit:cue/words:1 -0.05  credit:cue/words:2 0.05  credit:cue/words:4-5 0.05
    credit:cue/words:6-8 0.39  credit:cue/words:9- 0.25  credit:no-cue -0.45  credit:no-cue/words:1 -0.2
    credit:no-cue/words:2 0.08  credit:no-cue/words:3 -0.16  credit:no-cue/words:4-5 -0.2  credit:no-cue/words:6-8 -0.2
    credit:no-cue/words:9- -0.06  credit:no-speaker -0.27  credit:none -0.2  credit:none/words:1 -0.22
    credit:none/words:2 -0.05  credit:none/words:3 -0.31  credit:none/words:6-8 0.16  credit:none/words:9- 0.14
    credit:speaker 0.2  credit:title -0.15  cue:before-0 0.29  cue:before-1 0.31  cue:before-2 0.24  cue:before-3 0.09
    cue:before-4 -0.21  cue:before-5 -0.25  cue:behind-0 0.21  cue:behind-1 0.22  cue:behind-2 0.37  cue:behind-4 -0.28
    cue:behind-5 -0.26  de:after=als -0.21  de:after=an -0.18  de:after=auf -0.1  de:after=aus -0.46  de:after=das -0.15
    de:after=der -0.15  de:after=des -0.25  de:after=die 0.55  de:after=ein 0.07  de:after=eine -0.21  de:after=er -0.07
    de:after=fur 0.25  de:after=hatte 0.05  de:after=in -0.51  de:after=ist -0.19  de:after=mit -0.29
    de:after=nach -0.15  de:after=nicht 0.24  de:after=von -0.17  de:after=zu 0.43  de:before=als 0.66
    de:before=als/after:presenting 1.06  de:before=auf -0.29  de:before=das 0.13  de:before=dem -0.44
    de:before=den -0.17  de:before=der -1.01  de:before=des -0.16  de:before=die -0.38  de:before=ein -0.21
    de:before=eine 0.82  de:before=einem 0.12  de:before=einen 0.48  de:before=einer 0.4  de:before=im -0.26
    de:before=mit 0.18  de:before=zum -0.12  edited 0.46  en:after=as 0.22  en:after=because 0.14  en:after=but 0.23
    en:after=by -0.05  en:after=for 0.33  en:after=from 0.26  en:after=he 0.42  en:after=her 0.06  en:after=if 0.15
    en:after=in 0.44  en:after=is -0.45  en:after=it 0.11  en:after=of 0.51  en:after=on -0.09  en:after=she 0.34
    en:after=that 0.12  en:after=the 0.3  en:after=they -0.17  en:after=this -0.08  en:after=was 0.3  en:after=were 0.07
    en:after=when -0.14  en:after=who -0.39  en:after=with -0.14  en:before=a 0.21  en:before=an -0.16
    en:before=are 0.07  en:before=as 0.25  en:before=as/after:presenting 0.11  en:before=been -0.1  en:before=for -0.27
    en:before=had 0.12  en:before=he 0.06  en:before=in -0.1  en:before=is 0.42  en:before=not -0.06  en:before=of -0.2
    en:before=on -0.32  en:before=that 0.26  en:before=to 0.2  en:before=was 0.19  en:before=were 0.15
    en:before=with -0.15  en:before=would 0.21  ends:?! 0.7  ends:?!/words:1 0.52  ends:?!/words:2 0.65
    ends:?!/words:6-8 0.11  ends:comma -0.06  ends:dash 0.24  ends:stop 0.27  ends:stop/words:1 0.13
    ends:stop/words:2 0.16  ends:stop/words:3 -0.07  ends:stop/words:4-5 0.15  ends:stop/words:6-8 0.09
    ends:stop/words:9- 0.11  factual/after:capital -0.25  factual/after:comma 0.17  factual/after:mark -0.07
    factual/after:nothing 0.25  factual/after:stop 0.18  factual/before:colon 0.19  factual/before:comma 0.1
    factual/before:content -0.17  factual/before:determiner 0.29  factual/before:nothing -0.64
    factual/before:preposition 0.09  factual/before:presenting 0.5  factual/before:saying 0.43
    factual/before:upper 0.44  factual/ends:?! -0.08  factual/ends:stop 0.11  factual/german-title -0.63
    factual/one-name -0.42  factual/starts:determiner 0.14  factual/starts:figure -0.51  factual/starts:lower 0.48
    factual/words:1 -0.19  factual/words:2 -0.35  factual/words:3 0.11  factual/words:4-5 0.27  factual/words:6-8 -0.27
    factual/words:9- -0.06  front-apart/before:colon -0.29  front-apart/before:determiner 0.48
    front-apart/before:naming -0.15  front-apart/before:saying -0.15  front-apart/credit:none 0.13
    front-apart/ends:?! 0.64  front-apart/ends:comma -0.09  front-apart/ends:stop 0.17  front-apart/german-title -0.38
    front-apart/has:clausal 0.17  front-apart/has:person 0.33  front-apart/one-name 0.07  front-apart/starts:lower 0.14
    front-apart/title-case -0.2  front-apart/words:1 -0.63  front-apart/words:2 -0.25  front-apart/words:3 -0.15
    front-apart/words:4-5 0.19  front-apart/words:6-8 -0.06  front-apart/words:9- 0.27  front-apart:none -0.09
    front-apart:quotation -0.53  front-beside -0.1  front-beside/after:saying -0.34
    front-beside/before:determiner -0.09  front-beside/before:naming -0.16  front-beside/before:saying -0.12
    front-beside/credit:cue 0.29  front-beside/credit:no-cue -0.15  front-beside/credit:none -0.23
    front-beside/ends:comma -0.45  front-beside/german-title -0.65  front-beside/has:clausal 0.13
    front-beside/has:person 0.12  front-beside/one-name -0.39  front-beside/starts:lower 0.96  front-beside/words:1 0.09
    front-beside/words:3 0.08  front-beside/words:4-5 0.12  front-beside/words:6-8 -0.1  front-beside/words:9- -0.27
    front-near -0.18  front-near/after:saying -0.45  front-near/before:determiner -0.13  front-near/before:naming 0.52
    front-near/before:saying 0.33  front-near/credit:no-cue -0.26  front-near/credit:none 0.05
    front-near/ends:comma -0.24  front-near/german-title -0.1  front-near/has:clausal -0.32  front-near/has:person -0.29
    front-near/one-name -0.18  front-near/starts:lower 0.46  front-near/title-case 0.23  front-near/words:2 -0.38
    front-near/words:3 0.21  front-near/words:4-5 0.29  front-near/words:6-8 -0.12  front-near/words:9- -0.16
    front-near:quotation -0.09  front:far 0.12  genre:plain 0.45  genre:story -0.29  german-title -0.63
    german-words:1 -0.45  german-words:2 -0.65  german-words:3 -0.06  german-words:4-5 -0.55  german-words:6-8 0.31
    german-words:9- 0.43  has:clausal 0.36  has:comma 0.49  has:contraction 0.2  has:person 0.21  has:sentences 0.13
    long:0 -0.38  long:2 0.27  long:4 0.26  long:6 0.18  long:8 0.22  long:few -0.23  naming:colon/upper -0.3
    naming:comma/upper -0.2  naming:sentence/upper 0.11  naming:word/lower -0.24  naming:word/upper -0.38
    no-letters -0.38  plain/words:1 -0.22  plain/words:2 0.1  plain/words:3 -0.24  plain/words:6-8 0.38
    plain/words:9- 0.46  repeated -0.34  report/words:1 0.51  report/words:2 0.26  report/words:3 0.18
    report/words:4-5 0.27  report/words:6-8 -0.45  report/words:9- -0.52  said:1 0.11  said:2 -0.06  said:3 0.2
    said:4-5 0.08  said:6-8 0.13  saying:?!-lower -0.29  saying:?!-upper -0.13  saying:colon/lower 0.07
    saying:colon/upper/?! 0.13  saying:colon/upper/none -0.12  saying:colon/upper/stop -0.06  saying:comma-lower 0.37
    saying:comma-upper 0.21  saying:comma/lower -0.25  saying:comma/upper 0.2  saying:comma/upper/comma 0.11
    saying:comma/upper/stop 0.07  saying:dash-lower 0.08  saying:none-comma 0.41  saying:none-lower 0.08
    saying:none-upper -0.05  saying:sentence/upper -0.26  saying:sentence/upper/?! 0.09  saying:sentence/upper/none -0.1
    saying:sentence/upper/stop -0.3  saying:word/lower 0.49  saying:word/lower/comma 0.09  saying:word/lower/none 0.27
    saying:word/lower/stop 0.13  saying:word/upper/?! -0.13  saying:word/upper/comma -0.06  saying:word/upper/none 0.15
    sentence:inscribed 0.47  sentence:marked-after -0.31  sentence:presenting 0.19  sentence:saying 0.18
    set:?!-dash 0.18  set:?!-lower 0.16  set:?!-nothing 0.36  set:?!-other 0.1  set:?!-upper 0.33
    set:bracket-bracket 0.08  set:bracket/upper/none 0.17  set:colon-comma 0.07  set:colon-dash 0.57
    set:colon-nothing -0.05  set:colon-other 0.06  set:colon-stop -0.28  set:colon-upper 0.12
    set:colon/upper/none -0.35  set:colon/upper/stop 0.57  set:comma-comma -0.32  set:comma-dash 0.06
    set:comma-nothing -0.13  set:comma-other 0.19  set:comma-upper 0.14  set:comma/lower/comma -0.12
    set:comma/lower/none -0.15  set:comma/lower/stop 0.26  set:comma/upper/?! 0.09  set:comma/upper/comma -0.32
    set:comma/upper/none 0.12  set:comma/upper/stop -0.1  set:dash-comma -0.09  set:dash-lower 0.13
    set:dash-nothing 0.29  set:dash-other -0.41  set:dash/upper/comma -0.18  set:dash/upper/stop -0.23
    set:mark-comma 0.18  set:mark/upper/?! 0.19  set:mark/upper/stop 0.12  set:none-bracket -0.42  set:none-dash -0.2
    set:none-lower -0.37  set:none-nothing -0.15  set:none-other -0.34  set:none-point -0.09  set:none-stop -0.05
    set:none-upper -0.59  set:nothing-comma -0.11  set:nothing-lower 0.62  set:nothing-nothing 0.48
    set:nothing-other -0.17  set:nothing-point -0.06  set:nothing-upper 0.54  set:nothing/upper/?! 0.47
    set:nothing/upper/comma 0.4  set:nothing/upper/dash 0.39  set:nothing/upper/none -0.67  set:nothing/upper/stop 0.83
    set:sentence-bracket -0.09  set:sentence-comma 0.32  set:sentence-lower 0.08  set:sentence-nothing -0.2
    set:sentence-other -0.07  set:sentence-upper 0.38  set:sentence/upper/?! 0.56  set:sentence/upper/comma 0.63
    set:sentence/upper/dash -0.09  set:sentence/upper/none -0.38  set:sentence/upper/stop -0.2  set:stop-bracket -0.21
    set:stop-dash 0.16  set:stop-lower -0.42  set:stop-nothing 0.34  set:stop-other -0.09  set:stop-upper 0.34
    set:word-bracket -0.26  set:word-comma -0.42  set:word-dash -0.45  set:word-lower -0.14  set:word-nothing -0.39
    set:word-other -0.48  set:word-stop 0.25  set:word-upper -0.73  set:word/lower/?! 0.11  set:word/lower/comma -0.13
    set:word/lower/none 0.29  set:word/upper/?! -0.3  set:word/upper/comma -0.45  set:word/upper/dash -0.11
    set:word/upper/none -0.59  set:word/upper/stop -0.77  several-runs -0.13  shape:X -0.46  shape:X9 -0.12
    shape:XX -0.7  shape:XXX -0.77  shape:Xx 0.31  shape:XxX 0.11  shape:Xxx 0.7  shape:xX 0.17  shape:xXx 0.36
    shape:xxX 0.42  shape:xxx -0.39  single -0.4  speaker:before-0 -0.23  speaker:before-2 0.2  speaker:before-3 0.51
    speaker:before-4 0.38  speaker:before-5 0.25  speaker:behind-0 -0.32  speaker:behind-1 0.21  speaker:behind-3 0.47
    speaker:behind-5 -0.57  starts:clausal 0.13  starts:determiner -0.39  starts:figure -0.56
    starts:lower/words:1 -0.62  starts:lower/words:2 -0.3  starts:lower/words:4-5 -0.17  starts:lower/words:6-8 0.3
    starts:lower/words:9- 0.78  starts:person 0.25  starts:preposition 0.42  story/words:1 -0.81  story/words:2 -0.81
    story/words:3 -0.43  story/words:4-5 -0.42  story/words:6-8 0.58  story/words:9- 0.68  title-case -0.58
    title/before:colon 0.26  title/before:comma -0.22  title/before:content -0.28  title/before:determiner -0.29
    title/before:list -0.25  title/before:mark 0.31  title/before:naming -0.43  title/before:possessive -0.3
    title/before:preposition -0.12  title/before:presenting 0.09  title/before:saying 0.06  title/before:sentence 0.6
    title/before:upper -0.44  words/before:colon 0.09  words/before:comma -0.06  words/before:content 0.12
    words/before:determiner 0.13  words/before:list 0.15  words/before:mark -0.09  words/before:possessive -0.07
    words/before:preposition 0.1  words/before:presenting 0.38  words/before:saying 0.18  words/before:sentence -0.11
    words/before:upper 0.15  words:1 -0.43  words:2 -0.27  words:3 -0.36  words:4-5 -0.13  words:6-8 0.31  words:9- 0.26
  `
    .trim()
    .split(/\s{2,}/)
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), Number(pair.slice(pair.indexOf(' ')))]),
);
