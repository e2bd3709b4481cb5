/**
 * What each observation of `observations.ts` weighs, as `npm run kinds` learnt it: above zero for a quotation, below zero
 * against one.
 */

export const KIND_WEIGHTS: ReadonlyMap<string, number> = new Map(
  `
    after:bracket -0.57  after:byline -0.21  after:capital 0.12  after:comma -0.09  after:dash 0.11  after:glued 0.24
    after:list -0.47  after:lower -0.1  after:mark 0.09  after:naming -0.42  after:nothing 0.18  after:point -0.08
    after:preposition 0.05  after:presenting -0.22  after:reported -0.39  after:reported-near 0.59  after:saying 0.37
    after:so 0.19  after:upper 0.09  after:year -0.25  all-capitals -0.25  all:after:saying=0 -0.12
    all:after:saying=1 -0.07  all:after:saying=2 -0.12  all:after:saying=3 -0.13  all:after:saying=4 0.17
    all:before:naming=0 0.36  all:before:naming=1 0.11  all:before:naming=3 -0.06  all:before:saying=0 0.06
    all:before:saying=2 -0.14  all:before:saying=3 0.07  all:certain=0 -0.07  all:certain=1 -0.17  all:certain=2 0.09
    all:certain=3 -0.51  all:certain=4 0.47  all:credit:cue=0 -0.47  all:credit:cue=1 -0.2  all:credit:cue=2 -0.21
    all:credit:cue=3 0.15  all:credit:cue=4 0.24  all:ends:?!=0 -0.24  all:ends:?!=2 0.23  all:ends:?!=3 0.2
    all:ends:?!=4 0.07  all:ends:stop=1 0.05  all:ends:stop=2 -0.2  all:ends:stop=3 0.15  all:ends:stop=4 0.1
    all:has:person=0 -0.12  all:has:person=1 -0.17  all:has:person=2 0.05  all:has:person=3 -0.08  all:has:person=4 0.08
    all:one-name=0 0.68  all:one-name=1 0.19  all:one-name=2 0.17  all:one-name=3 -0.21  all:one-name=4 -0.27
    all:starts:lower=0 0.06  all:starts:lower=1 0.13  all:starts:lower=2 0.2  all:starts:lower=4 -0.5
    all:title-case=0 0.06  all:title-case=1 -0.7  all:title-case=2 0.43  always 0.26  back-apart/before:colon -0.33
    back-apart/before:determiner -0.2  back-apart/before:saying 0.55  back-apart/credit:cue 0.14
    back-apart/credit:no-cue -0.16  back-apart/ends:?! 0.41  back-apart/ends:comma 0.07  back-apart/ends:stop 0.08
    back-apart/german-title 0.25  back-apart/has:clausal 0.11  back-apart/one-name -0.28  back-apart/starts:lower 0.12
    back-apart/title-case 0.26  back-apart/words:1 0.19  back-apart/words:2 -0.44  back-apart/words:3 -0.14
    back-apart/words:4-5 0.09  back-apart/words:6-8 0.17  back-apart:none 0.21  back-apart:quotation -0.17
    back-beside 0.2  back-beside/after:saying 0.63  back-beside/before:colon -0.18  back-beside/before:determiner 0.06
    back-beside/before:saying -0.12  back-beside/credit:cue 0.41  back-beside/credit:no-cue -0.39
    back-beside/credit:none 0.18  back-beside/ends:comma -0.11  back-beside/ends:stop -0.09
    back-beside/german-title -0.15  back-beside/has:clausal 0.16  back-beside/has:person 0.18
    back-beside/one-name -0.24  back-beside/starts:lower 0.55  back-beside/title-case -0.07  back-beside/words:1 -0.1
    back-beside/words:2 0.08  back-beside/words:3 -0.07  back-beside/words:4-5 0.27  back-beside/words:6-8 -0.1
    back-beside/words:9- 0.11  back-beside:quotation 0.11  back-near -0.1  back-near/before:colon -0.44
    back-near/before:determiner -0.1  back-near/before:saying 0.23  back-near/credit:cue 0.08
    back-near/credit:no-cue -0.06  back-near/credit:none -0.13  back-near/ends:?! -0.06  back-near/ends:comma -0.07
    back-near/ends:stop 0.18  back-near/has:person 0.15  back-near/one-name -0.16  back-near/starts:lower 0.35
    back-near/title-case -0.21  back-near/words:1 -0.24  back-near/words:2 -0.42  back-near/words:3 0.29
    back-near/words:6-8 -0.06  back-near/words:9- 0.27  back:far -0.13  back:none -0.15  before:-ed 0.21
    before:-ing 0.32  before:according 0.06  before:bracket -0.1  before:channel -0.87  before:clausal 0.11
    before:colon 0.45  before:comma -0.28  before:content -0.21  before:dash -0.14  before:determiner -0.21
    before:determiner-word -0.41  before:inscribed 0.91  before:list -0.17  before:mark 0.32  before:naming -0.72
    before:naming-far 0.12  before:nothing 0.27  before:person -0.06  before:possessive -0.28  before:preposition 0.09
    before:presenting 0.86  before:presenting-far 0.42  before:reported 0.31  before:reported-near 0.58
    before:saying 0.39  before:saying-far 0.91  before:sentence 0.53  before:that 0.14  before:upper -0.19
    beside-long 0.27  code 0.07  credit:cue 0.62  credit:no-cue -0.59  credit:no-speaker -0.12  credit:speaker 0.5
    credit:title -0.36  cue:before-0 0.34  cue:before-1 0.26  cue:before-2 0.16  cue:before-3 0.06  cue:before-4 -0.28
    cue:before-5 -0.5  cue:behind-0 0.15  cue:behind-1 0.35  cue:behind-2 0.52  cue:behind-3 -0.14  cue:behind-4 -0.28
    cue:behind-5 -0.46  de:after=als -0.23  de:after=am 0.22  de:after=auf -0.08  de:after=aus -0.45  de:after=das -0.07
    de:after=dem 0.05  de:after=der -0.17  de:after=des -0.3  de:after=die 0.43  de:after=eine -0.14  de:after=er -0.08
    de:after=fur 0.19  de:after=haben -0.17  de:after=im 0.12  de:after=in -0.64  de:after=ist -0.17  de:after=mit -0.24
    de:after=nach -0.09  de:after=nicht 0.28  de:after=vom -0.08  de:after=von -0.21  de:after=wie 0.09
    de:after=wird -0.12  de:after=wurde -0.06  de:after=zu 0.46  de:after=zur 0.14  de:before=als 0.12
    de:before=das 0.05  de:before=dem -0.39  de:before=den -0.25  de:before=der -0.85  de:before=des -0.21
    de:before=die -0.42  de:before=ein -0.17  de:before=eine 0.82  de:before=einem 0.09  de:before=einen 0.5
    de:before=einer 0.29  de:before=fur -0.09  de:before=im -0.29  de:before=mit 0.16  de:before=von -0.18
    de:before=wie -0.06  de:before=zum -0.13  edited 0.47  en:after=as 0.16  en:after=at 0.05  en:after=because 0.18
    en:after=but 0.23  en:after=for 0.24  en:after=from 0.24  en:after=he 0.39  en:after=his 0.06  en:after=if 0.22
    en:after=in 0.37  en:after=is -0.42  en:after=it 0.15  en:after=of 0.42  en:after=on -0.13  en:after=she 0.3
    en:after=that 0.12  en:after=the 0.36  en:after=they -0.11  en:after=this -0.08  en:after=to 0.07  en:after=was 0.31
    en:after=were 0.11  en:after=when -0.14  en:after=who -0.29  en:after=will 0.13  en:before=a 0.2  en:before=an -0.09
    en:before=be 0.09  en:before=been -0.1  en:before=but -0.12  en:before=for -0.15  en:before=had 0.1
    en:before=her 0.12  en:before=is 0.24  en:before=its -0.13  en:before=on -0.16  en:before=she 0.07
    en:before=that 0.24  en:before=their 0.23  en:before=to 0.27  en:before=was 0.11  en:before=were 0.15
    en:before=who -0.06  en:before=would 0.19  ends:?! 1.06  ends:dash 0.18  ends:stop 0.36  front-apart -0.2
    front-apart/before:colon -0.24  front-apart/before:determiner 0.5  front-apart/before:naming -0.1
    front-apart/before:saying -0.11  front-apart/credit:cue 0.07  front-apart/credit:no-cue -0.19
    front-apart/credit:none -0.07  front-apart/ends:?! 0.56  front-apart/ends:stop 0.12  front-apart/german-title -0.2
    front-apart/has:clausal 0.23  front-apart/has:person 0.28  front-apart/one-name 0.07  front-apart/starts:lower 0.17
    front-apart/title-case -0.18  front-apart/words:1 -0.51  front-apart/words:2 -0.11  front-apart/words:4-5 0.2
    front-apart/words:9- 0.4  front-apart:none -0.17  front-apart:quotation -0.66  front-beside -0.17
    front-beside/after:saying -0.37  front-beside/before:colon -0.2  front-beside/before:determiner -0.05
    front-beside/before:naming -0.21  front-beside/before:saying -0.1  front-beside/credit:cue 0.29
    front-beside/credit:no-cue -0.36  front-beside/credit:none -0.12  front-beside/ends:comma -0.39
    front-beside/german-title -0.73  front-beside/has:clausal 0.14  front-beside/has:person 0.08
    front-beside/one-name -0.29  front-beside/starts:lower 0.87  front-beside/title-case -0.05
    front-beside/words:1 0.19  front-beside/words:2 -0.08  front-beside/words:4-5 0.09  front-beside/words:6-8 -0.11
    front-beside/words:9- -0.3  front-near -0.21  front-near/after:saying -0.51  front-near/before:determiner -0.15
    front-near/before:naming 0.39  front-near/before:saying 0.31  front-near/credit:cue -0.11
    front-near/credit:no-cue -0.22  front-near/credit:none 0.11  front-near/ends:comma -0.1
    front-near/german-title -0.18  front-near/has:clausal -0.28  front-near/has:person -0.24  front-near/one-name -0.22
    front-near/starts:lower 0.5  front-near/title-case 0.25  front-near/words:2 -0.34  front-near/words:3 0.2
    front-near/words:4-5 0.18  front-near/words:9- -0.21  front:far 0.11  genre:plain 0.1  genre:report -0.35
    genre:story -0.31  german-title -0.98  has:clausal 0.41  has:comma 0.64  has:contraction 0.19  has:figure -0.45
    has:person 0.24  has:sentences 0.07  lead:als 0.32  lead:als/none -0.39  lead:als/presenting 1.29
    lead:als/reported -0.26  lead:als/saying 0.53  lead:as 0.45  lead:as/none 0.09  lead:as/presenting 0.39
    lead:as/saying -0.39  lead:of -0.19  lead:of/none -0.15  lead:vom -0.23  lead:von/none 0.2  lead:von/saying -0.3
    lead:von/speaks-of 0.16  long:0 -0.56  long:2 0.08  long:4 0.11  long:6 0.17  long:8 0.06  long:few -0.31
    naming:colon/upper -0.35  naming:comma/upper -0.27  naming:word/lower -0.16  naming:word/upper -0.5  no-letters -0.2
    repeated -0.53  report/after:bracket 0.15  report/after:byline -0.36  report/after:content 0.11
    report/after:dash -0.15  report/after:lower -0.19  report/after:mark -0.16  report/after:naming -0.48
    report/after:nothing -0.45  report/after:preposition 0.16  report/after:presenting 0.06  report/after:upper 0.23
    report/before:-ing 0.18  report/before:bracket 0.47  report/before:channel -0.58  report/before:clausal 0.29
    report/before:colon -0.12  report/before:comma 0.2  report/before:content 0.24  report/before:dash -0.54
    report/before:determiner 0.11  report/before:determiner-word 0.27  report/before:inscribed -0.06
    report/before:list 0.16  report/before:naming 0.25  report/before:naming-far -0.07  report/before:nothing -0.45
    report/before:person -0.06  report/before:possessive -0.17  report/before:preposition -0.13
    report/before:presenting 0.26  report/before:presenting-far -0.2  report/before:saying 0.65
    report/before:saying-far 0.19  report/before:sentence -0.29  report/before:that 0.21  report/before:upper 0.08
    report/beside-long -0.09  report/credit:cue -0.09  report/credit:no-cue 0.19  report/credit:none -0.35
    report/credit:speaker 0.49  report/credit:title 0.12  report/cue:before-0 -0.24  report/cue:before-1 0.32
    report/cue:before-2 0.06  report/cue:before-3 0.31  report/cue:before-4 -0.24  report/cue:behind-2 -0.26
    report/cue:behind-3 0.23  report/cue:behind-4 -0.15  report/cue:behind-5 -0.23  report/en:after=as 0.11
    report/en:after=because 0.15  report/en:after=by -0.1  report/en:after=from 0.24  report/en:after=he 0.14
    report/en:after=if 0.08  report/en:after=in 0.11  report/en:after=is -0.39  report/en:after=of 0.31
    report/en:after=on -0.16  report/en:after=she 0.09  report/en:after=that 0.1  report/en:after=the 0.11
    report/en:after=to -0.08  report/en:after=was 0.35  report/en:after=when -0.09  report/en:after=who -0.28
    report/en:after=with -0.16  report/en:before=a 0.09  report/en:before=an -0.11  report/en:before=are 0.12
    report/en:before=be -0.05  report/en:before=been -0.13  report/en:before=for -0.22  report/en:before=had 0.11
    report/en:before=has -0.1  report/en:before=he 0.06  report/en:before=her 0.1  report/en:before=in -0.14
    report/en:before=is 0.17  report/en:before=it 0.06  report/en:before=its -0.15  report/en:before=of 0.15
    report/en:before=on -0.16  report/en:before=that 0.21  report/en:before=to 0.18  report/en:before=was 0.11
    report/en:before=were 0.09  report/en:before=with -0.19  report/ends:?! -0.37  report/ends:stop -0.22
    report/has:comma -0.5  report/has:contraction 0.06  report/has:figure 0.39  report/has:person -0.45
    report/has:sentences -0.07  report/lead:as 0.11  report/lead:as/presenting 0.08  report/lead:as/saying -0.38
    report/lead:of/none -0.16  report/lead:of/presenting 0.18  report/lead:of/saying -0.06  report/long:0 0.77
    report/long:4 -0.22  report/long:6 -0.58  report/long:8 -0.52  report/naming:comma/upper -0.23
    report/naming:word/lower 0.32  report/naming:word/upper 0.16  report/one-name 0.15  report/repeated 0.65
    report/saying:comma-lower -0.06  report/saying:comma-upper 0.08  report/saying:comma/upper 0.14
    report/saying:none-lower 0.3  report/saying:none-upper -0.07  report/saying:sentence/upper -0.1
    report/saying:sentence/upper/stop -0.09  report/saying:word/lower 0.59  report/saying:word/lower/comma 0.06
    report/saying:word/lower/none 0.39  report/saying:word/lower/stop 0.12  report/saying:word/upper/?! 0.11
    report/saying:word/upper/none -0.08  report/sentence:inscribed -0.83  report/sentence:marked-before -0.47
    report/sentence:speaks-of -0.26  report/set:?!-lower -0.09  report/set:?!-nothing -0.3  report/set:?!-upper 0.09
    report/set:colon-lower 0.05  report/set:colon-nothing -0.2  report/set:colon/upper/comma 0.05
    report/set:comma-lower -0.12  report/set:comma-nothing 0.38  report/set:comma-other 0.15
    report/set:comma/lower/comma -0.15  report/set:comma/lower/none -0.14  report/set:comma/lower/stop 0.19
    report/set:comma/upper/comma -0.12  report/set:comma/upper/none 0.45  report/set:comma/upper/stop -0.09
    report/set:dash-lower -0.34  report/set:dash/upper/comma -0.34  report/set:mark-lower 0.06
    report/set:none-bracket 0.13  report/set:none-dash -0.08  report/set:none-lower 0.16  report/set:none-upper 0.09
    report/set:nothing-lower 0.27  report/set:nothing-nothing -0.57  report/set:nothing-upper 0.09
    report/set:nothing/upper/?! -0.31  report/set:nothing/upper/comma 0.16  report/set:nothing/upper/none -0.32
    report/set:sentence-lower 0.1  report/set:sentence-nothing -0.09  report/set:sentence-upper -0.23
    report/set:sentence/upper/?! 0.09  report/set:sentence/upper/comma 0.33  report/set:sentence/upper/none -0.36
    report/set:sentence/upper/stop -0.4  report/set:word-lower 0.16  report/set:word-other 0.07
    report/set:word-upper 0.28  report/set:word/lower/?! -0.11  report/set:word/lower/none -0.19
    report/set:word/lower/stop 0.14  report/set:word/upper/none 0.25  report/set:word/upper/stop 0.13
    report/speaker:before-1 -0.19  report/speaker:before-2 0.21  report/speaker:before-3 -0.29
    report/speaker:before-5 0.76  report/speaker:behind-0 -0.27  report/speaker:behind-1 -0.23
    report/speaker:behind-2 -0.24  report/speaker:behind-3 0.14  report/speaker:behind-4 0.12
    report/speaker:behind-5 0.06  report/starts:clausal 0.09  report/starts:determiner 0.4  report/starts:figure 0.25
    report/starts:lower -0.21  report/starts:preposition 0.17  report/title-case -0.6  report/words:1 0.21
    report/words:3 0.26  report/words:4-5 0.39  report/words:6-8 -0.59  report/words:9- -0.64  saying:?!-lower -0.26
    saying:?!-upper -0.14  saying:colon/upper/?! 0.14  saying:colon/upper/none -0.11  saying:colon/upper/stop -0.05
    saying:comma-lower 0.32  saying:comma-upper 0.14  saying:comma/lower -0.26  saying:comma/upper 0.15
    saying:comma/upper/comma 0.08  saying:comma/upper/stop 0.07  saying:dash-lower 0.08  saying:none-comma 0.32
    saying:none-upper -0.05  saying:sentence/upper/?! 0.07  saying:sentence/upper/none -0.06
    saying:sentence/upper/stop -0.1  saying:word/lower 0.3  saying:word/lower/comma 0.06  saying:word/lower/none 0.11
    saying:word/lower/stop 0.1  saying:word/upper 0.12  saying:word/upper/comma -0.06  saying:word/upper/none 0.1
    saying:word/upper/stop 0.09  sentence:inscribed 0.63  sentence:marked-after -0.45  sentence:marked-before 0.21
    sentence:presenting 0.05  sentence:reported -0.06  sentence:saying 0.14  sentence:speaks-of -0.06  set:?!-dash 0.14
    set:?!-lower 0.17  set:?!-nothing 0.09  set:?!-other 0.16  set:?!-upper 0.31  set:bracket/upper/none 0.07
    set:colon-comma 0.19  set:colon-dash 0.54  set:colon-stop -0.34  set:colon-upper 0.12  set:colon/lower/stop -0.1
    set:colon/upper/?! 0.08  set:colon/upper/dash 0.08  set:colon/upper/none -0.34  set:colon/upper/stop 0.67
    set:comma-comma -0.29  set:comma-other 0.05  set:comma/lower/comma -0.08  set:comma/lower/none -0.13
    set:comma/lower/stop 0.26  set:comma/upper/?! 0.09  set:comma/upper/comma -0.18  set:comma/upper/none -0.08
    set:comma/upper/stop -0.13  set:dash-comma -0.11  set:dash-lower 0.19  set:dash-nothing 0.19  set:dash-other -0.05
    set:dash/lower/none -0.09  set:dash/upper/comma -0.09  set:dash/upper/stop -0.1  set:mark-comma 0.12
    set:mark-dash 0.06  set:mark-lower 0.05  set:mark-upper 0.07  set:mark/upper/?! 0.22  set:mark/upper/stop 0.11
    set:none-bracket -0.5  set:none-comma -0.06  set:none-dash -0.12  set:none-lower -0.46  set:none-other -0.58
    set:none-point -0.08  set:none-stop -0.1  set:none-upper -0.66  set:nothing-comma -0.12  set:nothing-dash -0.06
    set:nothing-lower 0.56  set:nothing-nothing -0.3  set:nothing-other -0.2  set:nothing-point -0.09
    set:nothing-upper 0.46  set:nothing/upper/?! 0.12  set:nothing/upper/comma 0.29  set:nothing/upper/dash 0.2
    set:nothing/upper/none -0.61  set:nothing/upper/stop 0.34  set:sentence-bracket -0.08  set:sentence-comma 0.23
    set:sentence-dash -0.06  set:sentence-lower 0.12  set:sentence-other -0.19  set:sentence-stop -0.1
    set:sentence-upper 0.56  set:sentence/upper/?! 0.73  set:sentence/upper/comma 0.56  set:sentence/upper/dash -0.09
    set:sentence/upper/none -0.28  set:sentence/upper/stop -0.1  set:stop-bracket -0.25  set:stop-dash 0.09
    set:stop-lower -0.47  set:stop-nothing 0.43  set:stop-upper 0.3  set:word-bracket -0.3  set:word-comma -0.4
    set:word-dash -0.4  set:word-lower 0.05  set:word-nothing -0.22  set:word-other -0.41  set:word-point 0.09
    set:word-stop 0.33  set:word-upper -0.87  set:word/lower/?! 0.06  set:word/lower/comma -0.06
    set:word/lower/none 0.3  set:word/lower/stop 0.15  set:word/upper/?! -0.27  set:word/upper/comma -0.34
    set:word/upper/none -0.97  set:word/upper/stop -0.77  several-runs -0.1  shape:X -0.63  shape:X9 -0.13
    shape:XX -1.03  shape:XXX -0.71  shape:Xx 0.22  shape:XxX 0.22  shape:Xxx 0.61  shape:x -0.64  shape:xX -0.42
    shape:xXx 0.41  shape:xx -0.16  shape:xxX 0.51  shape:xxx -0.38  single -0.4  speaker:before-0 -0.38
    speaker:before-1 -0.17  speaker:before-3 0.47  speaker:before-4 0.33  speaker:behind-0 -0.5  speaker:behind-2 0.08
    speaker:behind-3 0.4  speaker:behind-4 0.15  speaker:behind-5 -0.55  starts:determiner -0.52  starts:figure -0.45
    starts:lower 0.36  starts:person 0.33  starts:preposition 0.48  story/after:content -0.19  story/after:dash -0.11
    story/after:lower -0.18  story/after:mark -0.16  story/after:nothing 0.18  story/after:point -0.21
    story/after:preposition -0.16  story/after:presenting -0.08  story/after:saying 0.22  story/after:saying-far -0.22
    story/after:stop -0.09  story/all-capitals -0.27  story/before:clausal -0.16  story/before:comma 0.08
    story/before:dash -0.08  story/before:determiner -0.26  story/before:determiner-word 0.19  story/before:mark -0.1
    story/before:naming 0.11  story/before:naming-far -0.09  story/before:nothing 0.72  story/before:person -0.07
    story/before:preposition -0.23  story/before:presenting -0.23  story/before:presenting-far -0.2
    story/before:saying-far -0.16  story/before:sentence -0.21  story/beside-long -0.13  story/credit:cue -0.5
    story/credit:none 0.17  story/credit:speaker -0.39  story/cue:before-0 -0.22  story/cue:before-1 -0.17
    story/cue:before-2 -0.21  story/cue:behind-0 0.2  story/cue:behind-1 -0.07  story/cue:behind-2 -0.05
    story/edited -0.13  story/en:after=as 0.05  story/en:after=but -0.09  story/en:after=he 0.18
    story/en:after=she 0.23  story/en:after=the -0.15  story/en:after=they -0.1  story/en:after=to -0.09
    story/en:after=was -0.05  story/en:before=as -0.07  story/en:before=the -0.13  story/en:before=to -0.11
    story/en:before=was -0.08  story/ends:comma -0.19  story/ends:dash 0.19  story/ends:stop 0.06
    story/has:clausal 0.32  story/has:contraction 0.24  story/has:person 0.18  story/lead:as -0.1  story/lead:of -0.13
    story/lead:of/saying -0.1  story/naming:comma/upper 0.1  story/naming:word/lower -0.11  story/naming:word/upper 0.09
    story/no-letters -0.08  story/one-name 0.44  story/repeated 0.08  story/saying:?!-lower -0.11
    story/saying:comma-lower 0.24  story/saying:comma/upper 0.05  story/saying:word/lower -0.12
    story/saying:word/lower/none -0.06  story/saying:word/lower/stop -0.06  story/saying:word/upper 0.12
    story/saying:word/upper/?! -0.14  story/saying:word/upper/comma 0.1  story/saying:word/upper/none 0.09
    story/saying:word/upper/stop 0.06  story/sentence:marked-after -0.08  story/sentence:marked-before -0.06
    story/sentence:presenting 0.1  story/sentence:saying -0.12  story/sentence:speaks-of -0.06  story/set:?!-dash -0.1
    story/set:?!-lower -0.3  story/set:?!-nothing 0.34  story/set:comma-lower 0.16  story/set:comma-nothing -0.5
    story/set:comma-other -0.08  story/set:comma-upper 0.15  story/set:dash-lower -0.06  story/set:dash-nothing 0.16
    story/set:mark-other 0.06  story/set:none-lower -0.22  story/set:none-nothing 0.07  story/set:none-point -0.21
    story/set:none-upper 0.05  story/set:nothing-lower 0.38  story/set:nothing-nothing 0.28
    story/set:nothing-other -0.08  story/set:nothing-point -0.09  story/set:nothing-upper 0.21
    story/set:nothing/upper/?! 0.3  story/set:nothing/upper/dash 0.19  story/set:nothing/upper/stop 0.29
    story/set:sentence-lower -0.09  story/set:sentence-nothing 0.07  story/set:sentence-upper -0.1
    story/set:sentence/upper/?! -0.16  story/set:sentence/upper/comma -0.13  story/set:sentence/upper/stop 0.08
    story/set:stop-nothing 0.15  story/set:stop-other 0.09  story/set:stop-upper -0.17  story/set:word-lower -0.29
    story/set:word-nothing -0.2  story/set:word-point -0.08  story/set:word-upper -0.11  story/set:word/lower/none -0.39
    story/set:word/lower/stop -0.31  story/set:word/upper/?! -0.08  story/set:word/upper/none 0.06  story/shape:X -0.12
    story/speaker:before-0 0.08  story/speaker:before-1 -0.11  story/speaker:before-2 -0.14
    story/speaker:before-3 -0.25  story/speaker:before-5 -0.09  story/speaker:behind-0 0.15  story/speaker:behind-1 0.06
    story/starts:clausal 0.16  story/starts:determiner 0.1  story/starts:lower -0.83  story/title-case -0.37
    story/words:1 -0.25  story/words:2 -0.3  story/words:3 -0.3  story/words:4-5 -0.26  story/words:6-8 0.4
    story/words:9- 0.42  title-case -0.35  unclosed -0.09  words:1 -1.13  words:2 -0.49  words:3 -0.5  words:4-5 -0.31
    words:6-8 0.95  words:9- 1.11
  `
    .trim()
    .split(/\s{2,}/)
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), Number(pair.slice(pair.indexOf(' ')))]),
);
