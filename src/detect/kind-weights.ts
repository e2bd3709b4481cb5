/**
 * What each observation of `observations.ts` weighs, as `npm run kinds` learnt it: above zero for a quotation, below zero
 * against one.
 */

export const KIND_WEIGHTS: ReadonlyMap<string, number> = new Map(
  `
    after:bracket -0.57  after:byline -0.22  after:capital 0.14  after:comma -0.09  after:dash 0.11  after:glued 0.25
    after:list -0.46  after:lower -0.1  after:mark 0.09  after:naming -0.42  after:nothing 0.18  after:point -0.08
    after:preposition 0.06  after:presenting -0.22  after:reported -0.39  after:reported-near 0.59  after:saying 0.38
    after:so 0.18  after:upper 0.08  after:year -0.25  all-capitals -0.25  all:after:saying=0 -0.12
    all:after:saying=1 -0.07  all:after:saying=2 -0.12  all:after:saying=3 -0.12  all:after:saying=4 0.18
    all:before:naming=0 0.35  all:before:naming=1 0.11  all:before:naming=3 -0.06  all:before:saying=0 0.06
    all:before:saying=2 -0.14  all:before:saying=3 0.08  all:certain=0 -0.11  all:certain=1 -0.17  all:certain=2 0.11
    all:certain=3 -0.47  all:certain=4 0.48  all:credit:cue=0 -0.47  all:credit:cue=1 -0.2  all:credit:cue=2 -0.21
    all:credit:cue=3 0.16  all:credit:cue=4 0.26  all:ends:?!=0 -0.24  all:ends:?!=2 0.21  all:ends:?!=3 0.2
    all:ends:?!=4 0.07  all:ends:stop=0 0.05  all:ends:stop=1 0.05  all:ends:stop=2 -0.2  all:ends:stop=3 0.13
    all:ends:stop=4 0.1  all:has:person=0 -0.12  all:has:person=1 -0.17  all:has:person=2 0.06  all:has:person=3 -0.07
    all:has:person=4 0.07  all:one-name=0 0.68  all:one-name=1 0.19  all:one-name=2 0.17  all:one-name=3 -0.21
    all:one-name=4 -0.27  all:starts:lower=0 0.06  all:starts:lower=1 0.13  all:starts:lower=2 0.2
    all:starts:lower=4 -0.5  all:title-case=0 0.06  all:title-case=1 -0.71  all:title-case=2 0.45  always 0.26
    back-apart/before:colon -0.33  back-apart/before:determiner -0.2  back-apart/before:naming 0.05
    back-apart/before:saying 0.56  back-apart/credit:cue 0.14  back-apart/credit:no-cue -0.17  back-apart/ends:?! 0.42
    back-apart/ends:comma 0.06  back-apart/ends:stop 0.08  back-apart/german-title 0.26  back-apart/has:clausal 0.13
    back-apart/one-name -0.28  back-apart/starts:lower 0.11  back-apart/title-case 0.26  back-apart/words:1 0.19
    back-apart/words:2 -0.45  back-apart/words:3 -0.15  back-apart/words:4-5 0.09  back-apart/words:6-8 0.16
    back-apart:none 0.21  back-apart:quotation -0.2  back-beside 0.2  back-beside/after:saying 0.62
    back-beside/before:colon -0.18  back-beside/before:determiner 0.06  back-beside/before:saying -0.12
    back-beside/credit:cue 0.4  back-beside/credit:no-cue -0.38  back-beside/credit:none 0.18
    back-beside/ends:comma -0.11  back-beside/ends:stop -0.09  back-beside/german-title -0.15
    back-beside/has:clausal 0.16  back-beside/has:person 0.18  back-beside/one-name -0.24  back-beside/starts:lower 0.55
    back-beside/title-case -0.07  back-beside/words:1 -0.09  back-beside/words:2 0.08  back-beside/words:3 -0.06
    back-beside/words:4-5 0.28  back-beside/words:6-8 -0.1  back-beside/words:9- 0.11  back-beside:quotation 0.12
    back-near -0.1  back-near/before:colon -0.46  back-near/before:determiner -0.1  back-near/before:saying 0.24
    back-near/credit:cue 0.08  back-near/credit:no-cue -0.05  back-near/credit:none -0.13  back-near/ends:?! -0.06
    back-near/ends:comma -0.08  back-near/ends:stop 0.18  back-near/has:clausal -0.06  back-near/has:person 0.14
    back-near/one-name -0.16  back-near/starts:lower 0.35  back-near/title-case -0.21  back-near/words:1 -0.24
    back-near/words:2 -0.42  back-near/words:3 0.29  back-near/words:6-8 -0.06  back-near/words:9- 0.26
    back-near:quotation 0.08  back:far -0.13  back:none -0.16  before:-ed 0.22  before:-ing 0.3  before:according 0.06
    before:bracket -0.1  before:channel -0.86  before:clausal 0.12  before:colon 0.45  before:comma -0.29
    before:content -0.21  before:dash -0.14  before:determiner -0.21  before:determiner-word -0.42  before:inscribed 0.9
    before:list -0.17  before:mark 0.32  before:naming -0.72  before:naming-far 0.12  before:nothing 0.27
    before:person -0.06  before:possessive -0.27  before:preposition 0.09  before:presenting 0.86
    before:presenting-far 0.43  before:reported 0.31  before:reported-near 0.58  before:saying 0.39
    before:saying-far 0.93  before:sentence 0.53  before:that 0.14  before:upper -0.19  beside-long 0.27  code 0.07
    credit:cue 0.62  credit:no-cue -0.58  credit:no-speaker -0.14  credit:speaker 0.5  credit:title -0.36
    cue:before-0 0.34  cue:before-1 0.25  cue:before-2 0.15  cue:before-3 0.06  cue:before-4 -0.28  cue:before-5 -0.5
    cue:behind-0 0.15  cue:behind-1 0.36  cue:behind-2 0.52  cue:behind-3 -0.15  cue:behind-4 -0.29  cue:behind-5 -0.46
    de:after=als -0.23  de:after=am 0.23  de:after=auf -0.07  de:after=aus -0.45  de:after=das -0.07  de:after=dem 0.05
    de:after=der -0.17  de:after=des -0.3  de:after=die 0.43  de:after=eine -0.14  de:after=er -0.08  de:after=fur 0.19
    de:after=haben -0.17  de:after=im 0.12  de:after=in -0.64  de:after=ist -0.17  de:after=mit -0.24
    de:after=nach -0.1  de:after=nicht 0.28  de:after=vom -0.08  de:after=von -0.21  de:after=wie 0.09
    de:after=wird -0.12  de:after=wurde -0.06  de:after=zu 0.46  de:after=zur 0.14  de:before=als 0.12
    de:before=das 0.05  de:before=dem -0.39  de:before=den -0.25  de:before=der -0.85  de:before=des -0.21
    de:before=die -0.42  de:before=ein -0.17  de:before=eine 0.82  de:before=einem 0.09  de:before=einen 0.51
    de:before=einer 0.28  de:before=fur -0.09  de:before=im -0.29  de:before=mit 0.16  de:before=von -0.18
    de:before=wie -0.06  de:before=zum -0.13  edited 0.48  en:after=a 0.07  en:after=as 0.16  en:after=because 0.2
    en:after=but 0.23  en:after=for 0.24  en:after=from 0.23  en:after=he 0.39  en:after=if 0.22  en:after=in 0.38
    en:after=is -0.42  en:after=it 0.15  en:after=of 0.42  en:after=on -0.13  en:after=she 0.3  en:after=that 0.12
    en:after=the 0.35  en:after=they -0.11  en:after=this -0.1  en:after=to 0.1  en:after=was 0.31  en:after=were 0.11
    en:after=when -0.13  en:after=who -0.29  en:after=will 0.13  en:before=a 0.2  en:before=an -0.09  en:before=be 0.09
    en:before=been -0.1  en:before=but -0.12  en:before=for -0.15  en:before=had 0.1  en:before=her 0.12
    en:before=is 0.24  en:before=its -0.12  en:before=of -0.06  en:before=on -0.16  en:before=she 0.06
    en:before=that 0.24  en:before=their 0.23  en:before=to 0.27  en:before=was 0.1  en:before=were 0.15
    en:before=who -0.06  en:before=would 0.19  ends:?! 1.06  ends:dash 0.18  ends:stop 0.36  front-apart -0.2
    front-apart/before:colon -0.25  front-apart/before:determiner 0.5  front-apart/before:naming -0.1
    front-apart/before:saying -0.07  front-apart/credit:cue 0.06  front-apart/credit:no-cue -0.18
    front-apart/credit:none -0.08  front-apart/ends:?! 0.56  front-apart/ends:stop 0.13  front-apart/german-title -0.2
    front-apart/has:clausal 0.23  front-apart/has:person 0.27  front-apart/one-name 0.07  front-apart/starts:lower 0.18
    front-apart/title-case -0.18  front-apart/words:1 -0.51  front-apart/words:2 -0.11  front-apart/words:4-5 0.19
    front-apart/words:9- 0.37  front-apart:none -0.18  front-apart:quotation -0.62  front-beside -0.17
    front-beside/after:saying -0.36  front-beside/before:colon -0.2  front-beside/before:naming -0.21
    front-beside/before:saying -0.1  front-beside/credit:cue 0.3  front-beside/credit:no-cue -0.36
    front-beside/credit:none -0.11  front-beside/ends:comma -0.38  front-beside/german-title -0.73
    front-beside/has:clausal 0.14  front-beside/has:person 0.09  front-beside/one-name -0.29
    front-beside/starts:lower 0.86  front-beside/title-case -0.05  front-beside/words:1 0.19  front-beside/words:2 -0.09
    front-beside/words:4-5 0.09  front-beside/words:6-8 -0.11  front-beside/words:9- -0.29  front-near -0.22
    front-near/after:saying -0.52  front-near/before:determiner -0.15  front-near/before:naming 0.4
    front-near/before:saying 0.31  front-near/credit:cue -0.12  front-near/credit:no-cue -0.22
    front-near/credit:none 0.11  front-near/ends:comma -0.1  front-near/german-title -0.18  front-near/has:clausal -0.28
    front-near/has:person -0.23  front-near/one-name -0.21  front-near/starts:lower 0.51  front-near/title-case 0.23
    front-near/words:2 -0.34  front-near/words:3 0.2  front-near/words:4-5 0.17  front-near/words:9- -0.2
    front:far 0.11  genre:plain 0.1  genre:report -0.35  genre:story -0.3  german-title -0.98  has:clausal 0.4
    has:comma 0.64  has:contraction 0.19  has:figure -0.46  has:person 0.24  has:sentences 0.07  lead:als 0.33
    lead:als/none -0.39  lead:als/presenting 1.29  lead:als/reported -0.26  lead:als/saying 0.53  lead:as 0.45
    lead:as/none 0.09  lead:as/presenting 0.39  lead:as/saying -0.39  lead:of -0.18  lead:of/none -0.15  lead:vom -0.23
    lead:von/none 0.2  lead:von/saying -0.31  lead:von/speaks-of 0.16  long:0 -0.55  long:2 0.09  long:4 0.11
    long:6 0.16  long:few -0.31  naming:colon/upper -0.35  naming:comma/upper -0.27  naming:word/lower -0.16
    naming:word/upper -0.5  no-letters -0.2  repeated -0.53  report/after:bracket 0.15  report/after:byline -0.36
    report/after:content 0.11  report/after:dash -0.15  report/after:lower -0.19  report/after:mark -0.16
    report/after:naming -0.49  report/after:nothing -0.45  report/after:preposition 0.16  report/after:presenting 0.08
    report/after:saying 0.05  report/after:upper 0.22  report/before:-ed -0.08  report/before:-ing 0.18
    report/before:bracket 0.48  report/before:channel -0.57  report/before:clausal 0.32  report/before:colon -0.11
    report/before:comma 0.21  report/before:content 0.26  report/before:dash -0.53  report/before:determiner 0.12
    report/before:determiner-word 0.26  report/before:inscribed -0.09  report/before:list 0.16
    report/before:naming 0.26  report/before:naming-far -0.07  report/before:nothing -0.43  report/before:person -0.06
    report/before:possessive -0.16  report/before:preposition -0.11  report/before:presenting 0.26
    report/before:presenting-far -0.19  report/before:saying 0.6  report/before:saying-far 0.18
    report/before:sentence -0.29  report/before:that 0.21  report/before:upper 0.08  report/beside-long -0.07
    report/credit:cue -0.09  report/credit:no-cue 0.19  report/credit:none -0.35  report/credit:speaker 0.49
    report/credit:title 0.12  report/cue:before-0 -0.24  report/cue:before-1 0.32  report/cue:before-2 0.07
    report/cue:before-3 0.3  report/cue:before-4 -0.24  report/cue:behind-1 -0.06  report/cue:behind-2 -0.26
    report/cue:behind-3 0.23  report/cue:behind-4 -0.15  report/cue:behind-5 -0.22  report/en:after=as 0.11
    report/en:after=because 0.16  report/en:after=but 0.05  report/en:after=by -0.11  report/en:after=from 0.24
    report/en:after=he 0.14  report/en:after=if 0.08  report/en:after=in 0.12  report/en:after=is -0.39
    report/en:after=of 0.31  report/en:after=on -0.17  report/en:after=she 0.09  report/en:after=that 0.1
    report/en:after=the 0.1  report/en:after=to -0.1  report/en:after=was 0.35  report/en:after=who -0.28
    report/en:after=with -0.16  report/en:before=a 0.1  report/en:before=an -0.12  report/en:before=are 0.12
    report/en:before=be -0.05  report/en:before=been -0.14  report/en:before=for -0.22  report/en:before=had 0.11
    report/en:before=has -0.07  report/en:before=he 0.06  report/en:before=her 0.11  report/en:before=in -0.15
    report/en:before=is 0.17  report/en:before=it 0.06  report/en:before=its -0.14  report/en:before=of 0.16
    report/en:before=on -0.17  report/en:before=that 0.21  report/en:before=to 0.18  report/en:before=was 0.11
    report/en:before=were 0.09  report/en:before=with -0.17  report/ends:?! -0.39  report/ends:stop -0.21
    report/has:comma -0.51  report/has:contraction 0.07  report/has:figure 0.39  report/has:person -0.46
    report/has:sentences -0.07  report/lead:as 0.1  report/lead:as/presenting 0.08  report/lead:as/saying -0.38
    report/lead:of/none -0.16  report/lead:of/presenting 0.18  report/lead:of/saying -0.06  report/long:0 0.78
    report/long:4 -0.22  report/long:6 -0.58  report/long:8 -0.53  report/naming:comma/upper -0.23
    report/naming:word/lower 0.32  report/naming:word/upper 0.16  report/one-name 0.16  report/repeated 0.64
    report/saying:comma-lower -0.06  report/saying:comma-upper 0.08  report/saying:comma/upper 0.15
    report/saying:none-lower 0.3  report/saying:none-upper -0.07  report/saying:sentence/upper -0.09
    report/saying:sentence/upper/stop -0.08  report/saying:word/lower 0.59  report/saying:word/lower/comma 0.06
    report/saying:word/lower/none 0.4  report/saying:word/lower/stop 0.11  report/saying:word/upper -0.11
    report/saying:word/upper/stop -0.08  report/sentence:inscribed -0.86  report/sentence:marked-before -0.47
    report/sentence:speaks-of -0.26  report/set:?!-lower -0.11  report/set:?!-nothing -0.31  report/set:?!-upper 0.09
    report/set:colon-lower 0.05  report/set:colon-nothing -0.19  report/set:colon/upper/comma 0.05
    report/set:comma-lower -0.12  report/set:comma-nothing 0.39  report/set:comma-other 0.14
    report/set:comma/lower/comma -0.15  report/set:comma/lower/none -0.14  report/set:comma/lower/stop 0.19
    report/set:comma/upper/comma -0.11  report/set:comma/upper/none 0.45  report/set:comma/upper/stop -0.09
    report/set:dash-lower -0.35  report/set:dash/upper/comma -0.35  report/set:mark-lower 0.06
    report/set:none-bracket 0.13  report/set:none-dash -0.08  report/set:none-lower 0.17  report/set:none-upper 0.09
    report/set:nothing-lower 0.27  report/set:nothing-nothing -0.56  report/set:nothing-upper 0.1
    report/set:nothing/upper/?! -0.3  report/set:nothing/upper/comma 0.16  report/set:nothing/upper/none -0.32
    report/set:sentence-lower 0.1  report/set:sentence-nothing -0.09  report/set:sentence-upper -0.23
    report/set:sentence/upper/?! 0.1  report/set:sentence/upper/comma 0.33  report/set:sentence/upper/none -0.36
    report/set:sentence/upper/stop -0.4  report/set:word-lower 0.15  report/set:word-other 0.07
    report/set:word-upper 0.27  report/set:word/lower/none -0.19  report/set:word/lower/stop 0.15
    report/set:word/upper/none 0.25  report/set:word/upper/stop 0.12  report/speaker:before-1 -0.19
    report/speaker:before-2 0.22  report/speaker:before-3 -0.3  report/speaker:before-5 0.77
    report/speaker:behind-0 -0.27  report/speaker:behind-1 -0.24  report/speaker:behind-2 -0.24
    report/speaker:behind-3 0.13  report/speaker:behind-4 0.12  report/speaker:behind-5 0.07  report/starts:clausal 0.09
    report/starts:determiner 0.41  report/starts:figure 0.26  report/starts:lower -0.21  report/starts:preposition 0.17
    report/title-case -0.59  report/words:1 0.21  report/words:3 0.28  report/words:4-5 0.39  report/words:6-8 -0.59
    report/words:9- -0.65  saying:?!-lower -0.25  saying:?!-upper -0.1  saying:colon/upper/?! 0.14
    saying:colon/upper/none -0.11  saying:colon/upper/stop -0.05  saying:comma-lower 0.31  saying:comma-upper 0.13
    saying:comma/lower -0.26  saying:comma/upper 0.14  saying:comma/upper/comma 0.08  saying:comma/upper/stop 0.06
    saying:dash-lower 0.08  saying:none-comma 0.32  saying:none-upper -0.05  saying:sentence/upper/?! 0.07
    saying:sentence/upper/none -0.06  saying:sentence/upper/stop -0.1  saying:stop-upper 0.05  saying:word/lower 0.3
    saying:word/lower/comma 0.05  saying:word/lower/none 0.12  saying:word/lower/stop 0.11  saying:word/upper 0.12
    saying:word/upper/?! 0.11  saying:word/upper/comma -0.06  saying:word/upper/none 0.11  sentence:inscribed 0.61
    sentence:marked-after -0.46  sentence:marked-before 0.21  sentence:presenting 0.06  sentence:reported -0.06
    sentence:saying 0.14  set:?!-dash 0.14  set:?!-lower 0.17  set:?!-nothing 0.09  set:?!-other 0.16  set:?!-upper 0.31
    set:bracket/upper/none 0.07  set:colon-comma 0.18  set:colon-dash 0.54  set:colon-stop -0.35  set:colon-upper 0.12
    set:colon/lower/stop -0.1  set:colon/upper/?! 0.08  set:colon/upper/dash 0.08  set:colon/upper/none -0.34
    set:colon/upper/stop 0.68  set:comma-comma -0.29  set:comma/lower/comma -0.08  set:comma/lower/none -0.13
    set:comma/lower/stop 0.26  set:comma/upper/?! 0.08  set:comma/upper/comma -0.18  set:comma/upper/none -0.09
    set:comma/upper/stop -0.13  set:dash-comma -0.11  set:dash-lower 0.19  set:dash-nothing 0.19  set:dash-other -0.05
    set:dash/lower/none -0.09  set:dash/upper/comma -0.09  set:dash/upper/stop -0.1  set:mark-comma 0.12
    set:mark-dash 0.06  set:mark-lower 0.05  set:mark-upper 0.07  set:mark/upper/?! 0.21  set:mark/upper/stop 0.11
    set:none-bracket -0.5  set:none-comma -0.06  set:none-dash -0.12  set:none-lower -0.46  set:none-other -0.58
    set:none-point -0.08  set:none-stop -0.1  set:none-upper -0.66  set:nothing-comma -0.12  set:nothing-dash -0.06
    set:nothing-lower 0.55  set:nothing-nothing -0.29  set:nothing-other -0.2  set:nothing-point -0.09
    set:nothing-upper 0.45  set:nothing/upper/?! 0.1  set:nothing/upper/comma 0.29  set:nothing/upper/dash 0.2
    set:nothing/upper/none -0.6  set:nothing/upper/stop 0.34  set:sentence-bracket -0.08  set:sentence-comma 0.23
    set:sentence-dash -0.06  set:sentence-lower 0.12  set:sentence-other -0.19  set:sentence-stop -0.09
    set:sentence-upper 0.56  set:sentence/upper/?! 0.72  set:sentence/upper/comma 0.56  set:sentence/upper/dash -0.09
    set:sentence/upper/none -0.28  set:sentence/upper/stop -0.1  set:stop-bracket -0.25  set:stop-dash 0.09
    set:stop-lower -0.47  set:stop-nothing 0.43  set:stop-upper 0.3  set:word-bracket -0.31  set:word-comma -0.39
    set:word-dash -0.4  set:word-lower 0.06  set:word-nothing -0.23  set:word-other -0.4  set:word-point 0.09
    set:word-stop 0.33  set:word-upper -0.87  set:word/lower/comma -0.07  set:word/lower/none 0.29
    set:word/lower/stop 0.15  set:word/upper/?! -0.21  set:word/upper/comma -0.35  set:word/upper/none -0.98
    set:word/upper/stop -0.79  several-runs -0.08  shape:X -0.63  shape:X9 -0.13  shape:XX -1.03  shape:XXX -0.71
    shape:Xx 0.22  shape:XxX 0.22  shape:Xxx 0.62  shape:x -0.64  shape:xX -0.41  shape:xXx 0.41  shape:xx -0.16
    shape:xxX 0.51  shape:xxx -0.38  single -0.41  speaker:before-0 -0.39  speaker:before-1 -0.17  speaker:before-3 0.47
    speaker:before-4 0.33  speaker:behind-0 -0.51  speaker:behind-2 0.08  speaker:behind-3 0.4  speaker:behind-4 0.15
    speaker:behind-5 -0.55  starts:determiner -0.52  starts:figure -0.45  starts:lower 0.36  starts:person 0.33
    starts:preposition 0.48  story/after:capital 0.06  story/after:content -0.2  story/after:dash -0.11
    story/after:lower -0.18  story/after:mark -0.16  story/after:nothing 0.18  story/after:point -0.21
    story/after:preposition -0.15  story/after:presenting -0.09  story/after:saying 0.25  story/after:saying-far -0.22
    story/after:stop -0.08  story/after:upper 0.05  story/all-capitals -0.27  story/before:clausal -0.17
    story/before:comma 0.07  story/before:dash -0.08  story/before:determiner -0.27  story/before:determiner-word 0.18
    story/before:mark -0.11  story/before:naming 0.09  story/before:naming-far -0.09  story/before:nothing 0.7
    story/before:person -0.08  story/before:preposition -0.26  story/before:presenting -0.25
    story/before:presenting-far -0.2  story/before:saying 0.11  story/before:saying-far -0.1
    story/before:sentence -0.22  story/beside-long -0.12  story/credit:cue -0.48  story/credit:none 0.17
    story/credit:speaker -0.39  story/cue:before-0 -0.2  story/cue:before-1 -0.18  story/cue:before-2 -0.21
    story/cue:behind-0 0.21  story/cue:behind-2 -0.06  story/edited -0.13  story/en:after=but -0.09
    story/en:after=he 0.18  story/en:after=she 0.22  story/en:after=the -0.15  story/en:after=they -0.1
    story/en:after=to -0.05  story/en:after=was -0.05  story/en:before=as -0.07  story/en:before=of -0.07
    story/en:before=the -0.14  story/en:before=to -0.11  story/en:before=was -0.08  story/ends:?! 0.07
    story/ends:comma -0.2  story/ends:dash 0.19  story/has:clausal 0.3  story/has:contraction 0.24
    story/has:person 0.18  story/lead:as -0.1  story/lead:of -0.11  story/lead:of/saying -0.08
    story/naming:comma/upper 0.1  story/naming:word/lower -0.11  story/naming:word/upper 0.08  story/no-letters -0.08
    story/one-name 0.45  story/repeated 0.09  story/saying:?!-lower -0.1  story/saying:comma-lower 0.23
    story/saying:word/lower -0.11  story/saying:word/lower/none -0.06  story/saying:word/upper 0.2
    story/saying:word/upper/comma 0.09  story/saying:word/upper/none 0.08  story/sentence:marked-after -0.08
    story/sentence:marked-before -0.06  story/sentence:presenting 0.11  story/sentence:saying -0.1
    story/set:?!-dash -0.1  story/set:?!-lower -0.26  story/set:?!-nothing 0.35  story/set:comma-lower 0.15
    story/set:comma-nothing -0.5  story/set:comma-other -0.08  story/set:comma-upper 0.14  story/set:dash-lower -0.06
    story/set:dash-nothing 0.15  story/set:mark-other 0.06  story/set:none-lower -0.23  story/set:none-nothing 0.07
    story/set:none-point -0.21  story/set:nothing-lower 0.37  story/set:nothing-nothing 0.28
    story/set:nothing-other -0.08  story/set:nothing-point -0.09  story/set:nothing-upper 0.2
    story/set:nothing/upper/?! 0.26  story/set:nothing/upper/dash 0.19  story/set:nothing/upper/stop 0.3
    story/set:sentence-lower -0.1  story/set:sentence-nothing 0.07  story/set:sentence-upper -0.11
    story/set:sentence/upper/?! -0.17  story/set:sentence/upper/comma -0.13  story/set:sentence/upper/stop 0.08
    story/set:stop-nothing 0.13  story/set:stop-other 0.09  story/set:stop-upper -0.17  story/set:word-lower -0.27
    story/set:word-nothing -0.2  story/set:word-point -0.08  story/set:word-upper -0.09  story/set:word/lower/none -0.4
    story/set:word/lower/stop -0.31  story/set:word/upper/stop -0.05  story/shape:X -0.12  story/speaker:before-0 0.09
    story/speaker:before-1 -0.16  story/speaker:before-2 -0.16  story/speaker:before-3 -0.2  story/speaker:before-5 -0.1
    story/speaker:behind-0 0.14  story/speaker:behind-1 0.09  story/starts:clausal 0.16  story/starts:determiner 0.09
    story/starts:lower -0.84  story/title-case -0.38  story/words:1 -0.25  story/words:2 -0.3  story/words:3 -0.31
    story/words:4-5 -0.25  story/words:6-8 0.4  story/words:9- 0.42  title-case -0.35  unclosed -0.09  words:1 -1.13
    words:2 -0.5  words:3 -0.5  words:4-5 -0.31  words:6-8 0.95  words:9- 1.11
  `
    .trim()
    .split(/\s{2,}/)
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), Number(pair.slice(pair.indexOf(' ')))]),
);
