/**
 * What each observation of `observations.ts` weighs, as `npm run kinds` learnt it: above zero for a quotation, below zero
 * against one.
 */

export const KIND_WEIGHTS: ReadonlyMap<string, number> = new Map(
  `
    after:bracket -0.58  after:byline -0.21  after:capital 0.1  after:comma -0.13  after:dash 0.1  after:glued 0.25
    after:list -0.32  after:lower -0.08  after:mark 0.05  after:naming -0.53  after:nothing 0.19  after:point -0.09
    after:presenting -0.13  after:reported -0.42  after:reported-near 0.56  after:saying 0.31  after:so 0.26
    after:upper 0.08  all-capitals -0.24  all:after:saying=0 -0.18  all:after:saying=1 -0.1  all:after:saying=2 -0.13
    all:after:saying=3 -0.08  all:after:saying=4 0.16  all:before:naming=0 0.41  all:before:naming=1 0.05
    all:before:naming=3 -0.14  all:before:saying=0 0.12  all:before:saying=2 -0.14  all:certain=0 -0.09
    all:certain=1 -0.17  all:certain=2 0.09  all:certain=3 -0.54  all:certain=4 0.47  all:credit:cue=0 -0.59
    all:credit:cue=1 -0.3  all:credit:cue=2 -0.1  all:credit:cue=3 0.3  all:credit:cue=4 0.23  all:ends:?!=0 -0.24
    all:ends:?!=2 0.25  all:ends:?!=3 0.17  all:ends:?!=4 0.09  all:ends:stop=2 -0.19  all:ends:stop=3 0.16
    all:ends:stop=4 0.09  all:has:person=0 -0.12  all:has:person=1 -0.19  all:has:person=2 0.07  all:has:person=3 -0.07
    all:has:person=4 0.07  all:one-name=0 0.68  all:one-name=1 0.19  all:one-name=2 0.13  all:one-name=3 -0.2
    all:one-name=4 -0.3  all:starts:lower=1 0.13  all:starts:lower=2 0.21  all:starts:lower=4 -0.52
    all:title-case=0 0.1  all:title-case=1 -0.76  all:title-case=2 0.41  always 0.29  back-apart -0.07
    back-apart/before:colon -0.31  back-apart/before:determiner -0.16  back-apart/before:saying 0.48
    back-apart/credit:cue 0.2  back-apart/credit:no-cue -0.29  back-apart/credit:none 0.12  back-apart/ends:?! 0.42
    back-apart/ends:comma 0.07  back-apart/ends:stop 0.12  back-apart/german-title 0.17  back-apart/has:clausal 0.15
    back-apart/one-name -0.28  back-apart/starts:lower 0.14  back-apart/title-case 0.28  back-apart/words:1 0.22
    back-apart/words:2 -0.4  back-apart/words:3 -0.17  back-apart/words:4-5 0.06  back-apart/words:6-8 0.18
    back-apart:none 0.28  back-apart:quotation -0.16  back-beside 0.14  back-beside/after:saying 0.58
    back-beside/before:colon -0.24  back-beside/before:saying -0.12  back-beside/credit:cue 0.49
    back-beside/credit:no-cue -0.34  back-beside/ends:comma -0.16  back-beside/ends:stop -0.09
    back-beside/german-title -0.16  back-beside/has:clausal 0.19  back-beside/has:person 0.23
    back-beside/one-name -0.29  back-beside/starts:lower 0.65  back-beside/title-case -0.1  back-beside/words:1 -0.13
    back-beside/words:2 0.18  back-beside/words:3 -0.12  back-beside/words:4-5 0.23  back-beside/words:6-8 -0.08
    back-beside/words:9- 0.07  back-beside:quotation 0.07  back-near -0.13  back-near/before:colon -0.46
    back-near/before:determiner -0.05  back-near/before:saying 0.27  back-near/credit:cue 0.07
    back-near/credit:none -0.21  back-near/ends:?! -0.06  back-near/ends:comma -0.05  back-near/ends:stop 0.19
    back-near/german-title -0.1  back-near/has:person 0.16  back-near/one-name -0.17  back-near/starts:lower 0.35
    back-near/title-case -0.2  back-near/words:1 -0.24  back-near/words:2 -0.38  back-near/words:3 0.23
    back-near/words:6-8 -0.07  back-near/words:9- 0.27  back:far -0.15  back:none -0.17  before:-ed 0.21
    before:-ing 0.34  before:bracket -0.11  before:channel -0.9  before:clausal 0.07  before:colon 0.47
    before:comma -0.29  before:content -0.2  before:dash -0.22  before:determiner -0.17  before:determiner-word -0.38
    before:inscribed 0.89  before:list -0.16  before:mark 0.29  before:naming -0.72  before:naming-far 0.11
    before:nothing 0.31  before:person -0.1  before:possessive -0.29  before:preposition 0.14  before:presenting 0.85
    before:presenting-far 0.58  before:reported 0.29  before:reported-near 0.6  before:saying 0.38
    before:saying-far 0.86  before:sentence 0.52  before:that 0.14  before:upper -0.19  beside-long 0.27  code -0.25
    credit:cue 0.56  credit:no-cue -0.52  credit:no-speaker -0.18  credit:none -0.15  credit:speaker 0.56
    credit:title -0.3  cue:before-0 0.34  cue:before-1 0.18  cue:before-2 0.2  cue:before-4 -0.31  cue:before-5 -0.44
    cue:behind-0 0.12  cue:behind-1 0.35  cue:behind-2 0.58  cue:behind-3 -0.09  cue:behind-4 -0.43  cue:behind-5 -0.32
    de:after=als -0.23  de:after=an -0.1  de:after=auf -0.1  de:after=aus -0.46  de:after=das -0.07  de:after=der -0.17
    de:after=des -0.33  de:after=die 0.6  de:after=eine -0.23  de:after=er -0.09  de:after=fur 0.25  de:after=in -0.59
    de:after=ist -0.2  de:after=mit -0.25  de:after=nach -0.15  de:after=nicht 0.25  de:after=von -0.19
    de:after=zu 0.44  de:before=als 0.52  de:before=als/after:presenting 1.01  de:before=auf -0.23  de:before=das 0.09
    de:before=dem -0.43  de:before=den -0.24  de:before=der -0.99  de:before=des -0.18  de:before=die -0.42
    de:before=ein -0.18  de:before=eine 0.82  de:before=einem 0.15  de:before=einen 0.49  de:before=einer 0.4
    de:before=im -0.31  de:before=mit 0.18  de:before=von -0.16  de:before=zum -0.16  edited 0.51  en:after=a 0.07
    en:after=as 0.18  en:after=at 0.06  en:after=because 0.19  en:after=but 0.24  en:after=for 0.24  en:after=from 0.25
    en:after=he 0.39  en:after=his 0.06  en:after=if 0.23  en:after=in 0.38  en:after=is -0.42  en:after=it 0.15
    en:after=of 0.39  en:after=on -0.1  en:after=she 0.3  en:after=that 0.08  en:after=the 0.37  en:after=they -0.11
    en:after=this -0.07  en:after=to 0.07  en:after=was 0.34  en:after=were 0.12  en:after=when -0.14
    en:after=who -0.28  en:before=a 0.24  en:before=an -0.09  en:before=as 0.18  en:before=as/after:presenting 0.09
    en:before=be 0.09  en:before=been -0.1  en:before=for -0.16  en:before=had 0.1  en:before=her 0.07
    en:before=is 0.26  en:before=its -0.09  en:before=of -0.17  en:before=on -0.17  en:before=that 0.24
    en:before=to 0.27  en:before=was 0.12  en:before=were 0.16  en:before=would 0.19  ends:?! 1.05  ends:comma -0.08
    ends:dash 0.17  ends:stop 0.37  front-apart -0.22  front-apart/before:colon -0.28
    front-apart/before:determiner 0.51  front-apart/before:saying -0.07  front-apart/credit:no-cue -0.13
    front-apart/ends:?! 0.57  front-apart/ends:stop 0.11  front-apart/german-title -0.27  front-apart/has:clausal 0.19
    front-apart/has:person 0.29  front-apart/one-name 0.1  front-apart/starts:lower 0.19  front-apart/title-case -0.16
    front-apart/words:1 -0.51  front-apart/words:2 -0.13  front-apart/words:4-5 0.22  front-apart/words:9- 0.45
    front-apart:none -0.13  front-apart:quotation -0.68  front-beside -0.2  front-beside/after:saying -0.36
    front-beside/before:determiner -0.06  front-beside/before:naming -0.21  front-beside/before:saying -0.13
    front-beside/credit:cue 0.29  front-beside/credit:no-cue -0.37  front-beside/credit:none -0.12
    front-beside/ends:comma -0.41  front-beside/german-title -0.78  front-beside/has:clausal 0.17
    front-beside/has:person 0.1  front-beside/one-name -0.31  front-beside/starts:lower 0.98
    front-beside/title-case -0.06  front-beside/words:1 0.12  front-beside/words:4-5 0.13  front-beside/words:6-8 -0.15
    front-beside/words:9- -0.3  front-near -0.28  front-near/after:saying -0.5  front-near/before:determiner -0.09
    front-near/before:naming 0.42  front-near/before:saying 0.3  front-near/credit:no-cue -0.21
    front-near/ends:comma -0.09  front-near/german-title -0.22  front-near/has:clausal -0.31
    front-near/has:person -0.25  front-near/one-name -0.22  front-near/starts:lower 0.51  front-near/title-case 0.25
    front-near/words:1 -0.07  front-near/words:2 -0.38  front-near/words:3 0.21  front-near/words:4-5 0.2
    front-near/words:9- -0.22  front-near:quotation -0.06  front:far 0.08  genre:plain 0.07  genre:report 0.07
    genre:story -0.3  german-title -0.96  has:clausal 0.41  has:comma 0.66  has:contraction 0.2  has:figure -0.49
    has:person 0.24  has:sentences 0.09  long:0 -0.52  long:2 0.14  long:4 0.1  long:6 0.15  long:8 0.06  long:few -0.32
    naming:colon/upper -0.33  naming:comma/upper -0.27  naming:word/lower -0.15  naming:word/upper -0.51
    no-letters -0.21  repeated -0.55  report/after:bracket 0.19  report/after:byline -0.38  report/after:content 0.11
    report/after:dash -0.16  report/after:list -0.09  report/after:lower -0.27  report/after:mark -0.19
    report/after:naming -0.45  report/after:nothing -0.49  report/after:preposition 0.2  report/after:upper 0.2
    report/before:-ed -0.08  report/before:-ing 0.19  report/before:channel -0.58  report/before:clausal 0.33
    report/before:colon -0.13  report/before:comma 0.18  report/before:content 0.24  report/before:dash -0.62
    report/before:determiner 0.08  report/before:determiner-word 0.26  report/before:inscribed -0.08
    report/before:list 0.14  report/before:naming 0.25  report/before:naming-far -0.05  report/before:nothing -0.47
    report/before:possessive -0.14  report/before:preposition -0.14  report/before:presenting 0.27
    report/before:presenting-far -0.28  report/before:saying 0.66  report/before:saying-far 0.21
    report/before:sentence -0.3  report/before:that 0.21  report/before:upper 0.1  report/beside-long -0.11
    report/credit:cue -0.09  report/credit:no-cue 0.1  report/credit:none -0.43  report/credit:speaker 0.15
    report/credit:title 0.09  report/cue:before-0 -0.22  report/cue:before-1 0.35  report/cue:before-3 0.41
    report/cue:before-4 -0.25  report/cue:behind-1 -0.06  report/cue:behind-2 -0.24  report/cue:behind-3 0.19
    report/cue:behind-4 -0.12  report/cue:behind-5 -0.29  report/en:after=as 0.12  report/en:after=because 0.17
    report/en:after=but 0.05  report/en:after=by -0.13  report/en:after=from 0.25  report/en:after=he 0.15
    report/en:after=if 0.08  report/en:after=in 0.12  report/en:after=is -0.39  report/en:after=of 0.31
    report/en:after=on -0.16  report/en:after=she 0.09  report/en:after=that 0.06  report/en:after=the 0.12
    report/en:after=to -0.08  report/en:after=who -0.27  report/en:after=with -0.15  report/en:before=a 0.1
    report/en:before=an -0.09  report/en:before=are 0.13  report/en:before=as 0.15
    report/en:before=as/after:presenting 0.09  report/en:before=be -0.05  report/en:before=for -0.22
    report/en:before=had 0.11  report/en:before=has -0.09  report/en:before=her 0.06  report/en:before=in -0.15
    report/en:before=is 0.18  report/en:before=it 0.05  report/en:before=of 0.1  report/en:before=on -0.18
    report/en:before=that 0.21  report/en:before=to 0.18  report/en:before=was 0.12  report/en:before=were 0.1
    report/en:before=would 0.05  report/ends:?! -0.4  report/ends:stop -0.23  report/has:comma -0.51
    report/has:contraction 0.07  report/has:figure 0.43  report/has:person -0.46  report/has:sentences -0.07
    report/long:0 0.8  report/long:4 -0.2  report/long:6 -0.53  report/long:8 -0.5  report/naming:comma/upper -0.23
    report/naming:word/lower 0.32  report/naming:word/upper 0.14  report/one-name 0.09  report/repeated 0.63
    report/saying:comma-lower -0.05  report/saying:comma-upper 0.1  report/saying:comma/upper 0.15
    report/saying:none-lower 0.31  report/saying:none-upper -0.07  report/saying:sentence/upper -0.1
    report/saying:sentence/upper/stop -0.1  report/saying:word/lower 0.6  report/saying:word/lower/comma 0.07
    report/saying:word/lower/none 0.4  report/saying:word/lower/stop 0.12  report/saying:word/upper -0.05
    report/saying:word/upper/none -0.08  report/sentence:inscribed -0.85  report/sentence:marked-before -0.49
    report/sentence:presenting -0.09  report/set:?!-lower -0.1  report/set:?!-nothing -0.31  report/set:?!-upper 0.09
    report/set:colon-nothing -0.21  report/set:comma-lower -0.15  report/set:comma-nothing 0.39
    report/set:comma-other 0.15  report/set:comma/lower/stop 0.19  report/set:comma/upper/comma -0.11
    report/set:comma/upper/none 0.47  report/set:comma/upper/stop -0.1  report/set:dash-lower -0.38
    report/set:mark-lower 0.06  report/set:none-dash -0.1  report/set:none-lower 0.12  report/set:none-other -0.08
    report/set:none-upper 0.07  report/set:nothing-lower 0.27  report/set:nothing-nothing -0.59
    report/set:nothing-upper 0.09  report/set:nothing/upper/?! -0.31  report/set:nothing/upper/comma 0.16
    report/set:nothing/upper/none -0.33  report/set:sentence-lower 0.11  report/set:sentence-nothing -0.11
    report/set:sentence-upper -0.26  report/set:sentence/upper/?! 0.09  report/set:sentence/upper/comma 0.33
    report/set:sentence/upper/none -0.36  report/set:sentence/upper/stop -0.41  report/set:stop-nothing -0.05
    report/set:stop-upper -0.06  report/set:word-lower 0.13  report/set:word-other 0.05  report/set:word-upper 0.31
    report/set:word/lower/comma 0.08  report/set:word/lower/none -0.19  report/set:word/lower/stop 0.13
    report/set:word/upper/comma -0.06  report/set:word/upper/none 0.24  report/set:word/upper/stop 0.12
    report/speaker:before-1 -0.19  report/speaker:before-2 0.26  report/speaker:before-3 -0.35
    report/speaker:before-4 0.16  report/speaker:before-5 0.69  report/speaker:behind-0 -0.39
    report/speaker:behind-1 -0.23  report/speaker:behind-2 -0.19  report/speaker:behind-3 0.15
    report/starts:clausal 0.12  report/starts:determiner 0.4  report/starts:figure 0.24  report/starts:lower -0.32
    report/starts:preposition 0.17  report/title-case -0.6  report/words:1 0.18  report/words:3 0.24
    report/words:4-5 0.42  report/words:6-8 -0.59  report/words:9- -0.63  saying:?!-lower -0.26  saying:?!-upper -0.14
    saying:colon/upper/?! 0.14  saying:colon/upper/none -0.08  saying:comma-lower 0.34  saying:comma-upper 0.15
    saying:comma/lower -0.26  saying:comma/upper 0.15  saying:comma/upper/comma 0.07  saying:comma/upper/stop 0.07
    saying:dash-lower 0.07  saying:none-comma 0.36  saying:none-lower -0.09  saying:sentence/upper/?! 0.08
    saying:sentence/upper/none -0.07  saying:sentence/upper/stop -0.11  saying:word/lower 0.27
    saying:word/lower/comma 0.07  saying:word/lower/none 0.08  saying:word/lower/stop 0.1  saying:word/upper 0.11
    saying:word/upper/comma -0.05  saying:word/upper/none 0.12  saying:word/upper/stop 0.06  sentence:inscribed 0.67
    sentence:marked-after -0.44  sentence:marked-before 0.2  sentence:presenting 0.15  sentence:reported -0.06
    sentence:saying 0.1  set:?!-dash 0.15  set:?!-lower 0.17  set:?!-nothing 0.1  set:?!-other 0.13  set:?!-upper 0.33
    set:bracket/upper/none 0.07  set:colon-comma 0.15  set:colon-dash 0.54  set:colon-stop -0.35  set:colon-upper 0.11
    set:colon/upper/?! 0.07  set:colon/upper/none -0.31  set:colon/upper/stop 0.68  set:comma-comma -0.29
    set:comma-dash 0.05  set:comma/lower/comma -0.08  set:comma/lower/none -0.09  set:comma/lower/stop 0.27
    set:comma/upper/?! 0.08  set:comma/upper/comma -0.19  set:comma/upper/none -0.12  set:comma/upper/stop -0.14
    set:dash-comma -0.1  set:dash-lower 0.18  set:dash-nothing 0.19  set:dash/upper/comma -0.12
    set:dash/upper/stop -0.1  set:mark-comma 0.11  set:mark-dash 0.06  set:mark-upper 0.06  set:mark/upper/?! 0.2
    set:mark/upper/stop 0.1  set:none-bracket -0.47  set:none-comma -0.07  set:none-dash -0.16  set:none-lower -0.45
    set:none-other -0.62  set:none-point -0.09  set:none-stop -0.08  set:none-upper -0.69  set:nothing-comma -0.13
    set:nothing-dash -0.07  set:nothing-lower 0.55  set:nothing-nothing -0.28  set:nothing-other -0.18
    set:nothing-point -0.1  set:nothing-upper 0.46  set:nothing/upper/?! 0.12  set:nothing/upper/comma 0.28
    set:nothing/upper/dash 0.2  set:nothing/upper/none -0.59  set:nothing/upper/stop 0.35  set:sentence-bracket -0.1
    set:sentence-comma 0.23  set:sentence-lower 0.13  set:sentence-other -0.21  set:sentence-stop -0.09
    set:sentence-upper 0.59  set:sentence/upper/?! 0.7  set:sentence/upper/comma 0.56  set:sentence/upper/dash -0.1
    set:sentence/upper/none -0.26  set:sentence/upper/stop -0.08  set:stop-bracket -0.27  set:stop-dash 0.11
    set:stop-lower -0.41  set:stop-nothing 0.42  set:stop-upper 0.29  set:word-bracket -0.3  set:word-comma -0.36
    set:word-dash -0.43  set:word-nothing -0.23  set:word-other -0.39  set:word-stop 0.32  set:word-upper -0.89
    set:word/lower/comma -0.07  set:word/lower/none 0.29  set:word/lower/stop 0.14  set:word/upper/?! -0.21
    set:word/upper/comma -0.34  set:word/upper/none -0.97  set:word/upper/stop -0.79  several-runs -0.11  shape:X -0.58
    shape:X9 -0.13  shape:XX -0.94  shape:XXX -0.7  shape:Xx 0.24  shape:XxX 0.15  shape:Xxx 0.62  shape:x -0.53
    shape:xX -0.39  shape:xXx 0.39  shape:xx -0.28  shape:xxX 0.51  shape:xxx -0.39  single -0.43  speaker:before-0 -0.4
    speaker:before-1 -0.1  speaker:before-2 -0.05  speaker:before-3 0.45  speaker:before-4 0.19  speaker:before-5 0.07
    speaker:behind-0 -0.37  speaker:behind-1 0.06  speaker:behind-2 -0.06  speaker:behind-3 0.34  speaker:behind-4 0.06
    speaker:behind-5 -0.26  starts:clausal -0.07  starts:determiner -0.49  starts:figure -0.44  starts:lower 0.42
    starts:person 0.33  starts:preposition 0.49  story/after:content -0.19  story/after:dash -0.1
    story/after:lower -0.19  story/after:mark -0.17  story/after:nothing 0.18  story/after:point -0.22
    story/after:preposition -0.14  story/after:presenting -0.12  story/after:saying 0.22  story/after:saying-far -0.23
    story/all-capitals -0.27  story/before:clausal -0.13  story/before:comma 0.08  story/before:dash -0.07
    story/before:determiner -0.26  story/before:determiner-word 0.19  story/before:mark -0.1  story/before:naming 0.1
    story/before:naming-far -0.09  story/before:nothing 0.72  story/before:person -0.08  story/before:preposition -0.27
    story/before:presenting -0.22  story/before:presenting-far -0.21  story/before:saying-far -0.16
    story/before:sentence -0.22  story/beside-long -0.12  story/credit:cue -0.48  story/credit:none 0.15
    story/credit:speaker -0.38  story/credit:title -0.06  story/cue:before-0 -0.21  story/cue:before-1 -0.18
    story/cue:before-2 -0.21  story/cue:before-4 -0.05  story/cue:before-5 0.12  story/cue:behind-0 0.17
    story/cue:behind-1 -0.1  story/cue:behind-2 -0.06  story/edited -0.13  story/en:after=as 0.06
    story/en:after=but -0.09  story/en:after=he 0.17  story/en:after=she 0.23  story/en:after=the -0.15
    story/en:after=they -0.1  story/en:after=to -0.09  story/en:before=as -0.06  story/en:before=of -0.09
    story/en:before=the -0.13  story/en:before=to -0.1  story/en:before=was -0.07  story/ends:comma -0.18
    story/ends:dash 0.19  story/ends:stop 0.06  story/has:clausal 0.33  story/has:contraction 0.25  story/has:person 0.2
    story/naming:comma/upper 0.1  story/naming:word/lower -0.11  story/naming:word/upper 0.1  story/no-letters -0.08
    story/one-name 0.43  story/repeated 0.08  story/saying:?!-lower -0.11  story/saying:comma-lower 0.23
    story/saying:comma/upper 0.05  story/saying:word/lower -0.12  story/saying:word/upper 0.12
    story/saying:word/upper/?! -0.15  story/saying:word/upper/none 0.1  story/saying:word/upper/stop 0.05
    story/sentence:marked-after -0.08  story/sentence:marked-before -0.06  story/sentence:presenting 0.09
    story/sentence:saying -0.12  story/set:?!-dash -0.1  story/set:?!-lower -0.31  story/set:?!-nothing 0.35
    story/set:comma-lower 0.18  story/set:comma-nothing -0.51  story/set:comma-other -0.08  story/set:comma-upper 0.15
    story/set:dash-lower -0.06  story/set:dash-nothing 0.16  story/set:mark-other 0.06  story/set:none-lower -0.23
    story/set:none-nothing 0.07  story/set:none-point -0.22  story/set:none-upper 0.06  story/set:nothing-lower 0.37
    story/set:nothing-nothing 0.3  story/set:nothing-other -0.09  story/set:nothing-point -0.1
    story/set:nothing-upper 0.21  story/set:nothing/upper/?! 0.29  story/set:nothing/upper/dash 0.2
    story/set:nothing/upper/stop 0.32  story/set:sentence-lower -0.09  story/set:sentence-nothing 0.07
    story/set:sentence-upper -0.11  story/set:sentence/upper/?! -0.15  story/set:sentence/upper/comma -0.13
    story/set:sentence/upper/stop 0.08  story/set:stop-nothing 0.14  story/set:stop-other 0.08
    story/set:stop-upper -0.17  story/set:word-lower -0.29  story/set:word-nothing -0.21  story/set:word-point -0.08
    story/set:word-upper -0.12  story/set:word/lower/none -0.4  story/set:word/lower/stop -0.34
    story/set:word/upper/?! -0.1  story/set:word/upper/none 0.07  story/shape:X -0.14  story/speaker:before-0 0.08
    story/speaker:before-1 -0.18  story/speaker:before-2 -0.11  story/speaker:before-3 -0.23
    story/speaker:before-5 -0.09  story/speaker:behind-0 0.12  story/starts:clausal 0.18  story/starts:determiner 0.09
    story/starts:lower -0.87  story/title-case -0.37  story/words:1 -0.29  story/words:2 -0.3  story/words:3 -0.31
    story/words:4-5 -0.23  story/words:6-8 0.4  story/words:9- 0.41  title-case -0.36  unclosed -0.09  words:1 -1.09
    words:2 -0.5  words:3 -0.5  words:4-5 -0.36  words:6-8 0.92  words:9- 1.08
  `
    .trim()
    .split(/\s{2,}/)
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), Number(pair.slice(pair.indexOf(' ')))]),
);
