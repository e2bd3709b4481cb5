import type { LexiconWords } from './shape.ts';

export const ENGLISH: LexiconWords = {
  negation:
    'not, no, never, none, nobody, nothing, nowhere, neither, nor, cannot, without, hardly, scarcely, barely, nought, naught, ' +
    'non, nay, lack, lacks, lacked, fail, fails, failed, refuse, refuses, refused, deny, denies, denied, lest, untrue, false that, false to',
  negationPrefixes: 'counter, non, dis, mis, anti, un, in, im, il, ir',
  negationSuffixes: 'less, nt',
  quantity:
    'all, some, any, most, every, each, many, much, few, fewer, several, both, half, only, more, less, least, majority, ' +
    'minority, entire, whole, always, often, sometimes, seldom, rarely, ever, almost, nearly, about, around, approximately, ' +
    'enough, dozens, scores, hundreds, thousands, millions, billions, tens, plenty, lots, everyone, everybody, everything, ' +
    'someone, somebody, something, anyone, anybody, anything, mostly, partly, fully, completely, entirely, either, another, ' +
    'countless, various, numerous, total, percent, double, twice, triple, once, last, first',
  modality:
    'must, may, might, shall, should, can, could, will, would, ought, need, needs, cannot, maybe, perhaps, possibly, ' +
    'probably, likely, certainly, surely, definitely, allegedly, reportedly, supposedly, apparently, seem, seems, seemed, ' +
    'appear, appears, appeared, want, wants, wanted, try, tried, hope, hopes, hoped, intend, intends, plan, plans, cant, ' +
    'couldnt, wouldnt, shouldnt, mustnt, wont, shant, neednt, mightnt',
  past: 'was, were, had, did, been, wasnt, werent, hadnt, didnt, became, used',
  present:
    'is, are, am, be, has, have, do, does, isnt, arent, hasnt, havent, dont, doesnt, being, becomes, hath, doth, art, hast',
  future: 'will, shall, wont, shant, going, gonna, wilt, shalt',
  opposites:
    'increase/decrease, increase/reduce, increase/decline, raise/lower, rise/fall, grow/shrink, true/false, right/wrong, good/bad, ' +
    'good/evil, love/hate, like/hate, love/hatred, hope/fear, peace/war, friend/enemy, friend/foe, ally/enemy, win/lose, won/lost, ' +
    'victory/defeat, succeed/fail, success/failure, strong/weak, strength/weakness, accept/reject, agree/disagree, approve/reject, ' +
    'support/oppose, for/against, with/without, before/after, more/less, more/fewer, most/least, many/few, all/none, ' +
    'always/never, always/sometimes, often/seldom, often/rarely, everyone/nobody, everyone/no-one, everything/nothing, ' +
    'something/nothing, everywhere/nowhere, everybody/nobody, above/below, over/under, up/down, high/low, higher/lower, ' +
    'highest/lowest, rich/poor, big/small, large/small, great/small, long/short, old/new, old/young, first/last, begin/end, ' +
    'began/ended, start/stop, start/end, open/close, open/shut, light/dark, light/darkness, day/night, hot/cold, life/death, ' +
    'live/die, alive/dead, born/died, buy/sell, bought/sold, give/take, gave/took, allow/forbid, allow/ban, allow/prevent, ' +
    'permit/prohibit, legal/illegal, guilty/innocent, safe/dangerous, easy/hard, easy/difficult, fast/slow, early/late, ' +
    'best/worst, better/worse, maximum/minimum, positive/negative, public/private, include/exclude, gain/loss, profit/loss, ' +
    'male/female, man/woman, men/women, boy/girl, north/south, east/west, left/right, inside/outside, in/out, on/off, ' +
    'remember/forget, remembered/forgot, confirm/deny, confirmed/denied, admit/deny, admitted/denied, attack/defend, build/destroy, ' +
    'create/destroy, found/lost, join/leave, arrive/depart, same/different, present/absent, possible/impossible, free/slave, ' +
    'freedom/slavery, liberty/slavery, liberty/tyranny, democracy/tyranny, justice/injustice, wise/foolish, wisdom/folly, pride/shame, ' +
    'blessing/curse, bless/curse, heaven/hell, virtue/vice, saint/sinner, righteous/wicked, truth/lie, happy/sad, joy/sorrow, ' +
    'laugh/weep, clean/dirty, full/empty, near/far, wide/narrow, thick/thin, deep/shallow, heavy/light, hard/soft, wet/dry, ' +
    'majority/minority, both/neither, either/neither, yes/no, can/cannot, conservative/liberal, progress/decline, prosperity/poverty, ' +
    'wealth/poverty, courage/fear, courage/cowardice, brave/cowardly, necessary/unnecessary, known/unknown, wanted/unwanted, ' +
    'encourage/discourage, protect/endanger, save/waste, save/spend, expand/contract, upper/lower, advantage/disadvantage, ' +
    'benefit/harm, help/hurt, help/hinder, cause/cure, certain/doubtful, certain/uncertain, divide/unite, unity/division, ' +
    'optimistic/pessimistic, import/export, employ/dismiss, hire/fire, deficit/surplus, solution/problem, superior/inferior, ' +
    'and/or, raise/cut, increase/cut, raise/reduce, grow/fall, rose/fell, rising/falling, gained/lost, black/white, hate/admire, praise/blame, praise/condemn, defend/attack, confirm/deny, confirmed/denied, admit/deny, build/destroy, remember/forget, keep/break, push/pull, add/remove, add/subtract, defend/accuse, innocent/guilty, trust/distrust, obey/disobey, lend/borrow, teach/learn, ask/answer, come/go, came/went, arrived/left, alive/killed, saved/killed, honest/dishonest, honest/corrupt, cheap/expensive, calm/angry, war/truce, sunrise/sunset, dawn/dusk, ancient/modern, active/passive, husband/wife, father/mother, son/daughter, brother/sister, king/queen, he/she, him/her, his/her, employer/employee, buyer/seller, winner/loser, ally/foe, attacker/victim, teacher/pupil, landlord/tenant, debtor/creditor, plaintiff/defendant, acquit/convict, acquitted/convicted, pardoned/punished, promoted/demoted, hired/fired, elected/defeated, ' +
    'well/little, well/badly, true/lie, true/untrue, doubt/believe, doubt/know, impossible/certain, possible/unthinkable',
  exception:
    'except, excepting, except for, unless, other than, save for, save that, apart from, aside from, but for, excluding, with the exception, barring, ' +
    'only, outside of, exempt, exempts, exempting',
  condition:
    'if, provided, provided that, providing, on condition, so long as, as long as, in case, in the event, on the understanding, assuming, supposing, ' +
    'until, till, once the, once we, once they, once it, once he, once she, once you, once our, only if, only when, as far as, so far as, insofar, depending, subject to, contingent, were it not, conditional',
  contrast:
    'but, however, although, though, yet, nevertheless, nonetheless, notwithstanding, whereas, despite, in spite of, on the other hand, ' +
    'rather, instead, even if, even though, contrary, on the contrary, regardless, conversely, albeit',
  turning:
    'but, however, yet, nevertheless, nonetheless, still, on the other hand, on the contrary, although, though, even so, ' +
    'at the same time, that said, then again, instead, unfortunately, in reality, except, unless, ' +
    'not so, howbeit, notwithstanding, conversely, despite, in spite of, not that, not any more, not anymore, no longer, or so i, or so we, or so they, ' +
    'that is a lie, that is false, that is untrue, that is not true, that is not so, this is not true, this is false, nothing could be further, i was wrong, i no longer',
  saying:
    'say, says, said, saith, saying, sayeth, think, thinks, thought, believe, believes, believed, claim, claims, claimed, claiming, argue, argues, argued, ' +
    'arguing, tell, tells, told, telling, ask, asks, asked, write, writes, wrote, written, insist, insists, insisted, suggest, suggests, ' +
    'suggested, contend, contends, contended, allege, alleges, alleged, assert, asserts, asserted, maintain, maintains, maintained, answered, ' +
    'answer, answers, replied, reply, replies, cry, cries, cried, crying, spake, speak, speaks, spoke, shout, shouted, exclaimed, declared, declare, declares, ' +
    'quoth, quoted, quotes, quote, announced, announces, suppose, supposes, supposed, imagine, imagined, according to, ' +
    'argument goes, story goes, saying goes, theory goes, legend has it, rumor has it, rumour has it, put it, puts it, like to say, likes to say, love to say, loves to say, likes to put it, like to put it, want us to believe, wants us to believe, wanted us to believe, would have us believe, used to say, keep saying, keeps saying, ' +
    'pretend, pretends, pretended, warned, warns, reported, reports, noted, notes, stated, states, words of',
  self: 'i, we, let',
};
