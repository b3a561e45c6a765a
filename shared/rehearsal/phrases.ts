// What simulated people say. Sensible in any talk about a plan, so that a rehearsal reads like a real group.

import { type Hat, isHat, type Sign } from '../blocks/stage.ts';
import type { Language } from '../core/words.ts';
import { nth } from './answers.ts';

type Topic = Hat | 'reason' | 'free' | 'side';

const LINES: Readonly<Record<Topic, Readonly<Record<Language, readonly string[]>>>> = {
  white: {
    nl: [
      'We weten nog niet wat het per maand kost.',
      'Vorig jaar deden er meer mensen mee dan nu.',
      'Er is maar één sleutel, en die ligt bij de beheerder.',
      'Niemand heeft het de mensen zelf gevraagd.',
      'Het contract loopt tot de zomer.',
      'Twee mensen hebben al gezegd dat ze willen helpen.',
      'We hebben geen cijfers van voor september.',
      'De buren kregen een brief, maar geen uitnodiging.',
      'Er zijn drie avonden per week vrij in het gebouw.',
      'Wat de gemeente ervan vindt, weten we niet.',
      'De helft komt op de fiets.',
      'De afspraken staan nergens op papier.',
    ],
    en: [
      'We don’t know yet what it costs a month.',
      'More people took part last year than now.',
      'There is only one key, and the caretaker has it.',
      'Nobody has asked the people themselves.',
      'The contract runs until the summer.',
      'Two people have already said they want to help.',
      'We have no figures from before September.',
      'The neighbours got a letter, but no invitation.',
      'The building is free three evenings a week.',
      'What the council thinks of it, we don’t know.',
      'Half of them come by bike.',
      'The agreements are not on paper anywhere.',
    ],
  },
  red: { nl: [], en: [] },
  yellow: {
    nl: [
      'Mensen die meedoen, voelen zich er verantwoordelijk voor.',
      'We leren elkaar kennen buiten de ruzies om.',
      'Het kost weinig en je merkt het meteen.',
      'Wie eerst tegen was, kan nu meedenken.',
      'Er blijft een plek waar je zomaar binnen kunt lopen.',
      'Als het lukt, willen anderen het ook.',
      'Vrijwilligers krijgen er een rol bij die ze leuk vinden.',
      'Jonge mensen leren iets organiseren.',
      'Het geeft rust om een vaste afspraak te hebben.',
      'We gebruiken wat er al is.',
    ],
    en: [
      'People who take part feel responsible for it.',
      'We get to know each other outside the quarrels.',
      'It costs little and you notice it at once.',
      'Those who were against it can now think along.',
      'There will still be a place where you can just walk in.',
      'If it works, others will want it too.',
      'Volunteers get a part in it that they like.',
      'Young people learn to organise something.',
      'It gives peace of mind to have a fixed agreement.',
      'We use what is already there.',
    ],
  },
  black: {
    nl: [
      'Het hangt aan twee mensen. Als die ziek zijn, stopt het.',
      'De kosten kunnen oplopen.',
      'Wie er niet bij was, voelt zich gepasseerd.',
      'De afspraken houden geen stand na een paar weken.',
      'Er is geen plan voor als het misgaat.',
      'De hardste stemmen krijgen hun zin.',
      'We beloven meer dan we kunnen waarmaken.',
      'Er kan iemand gewond raken zonder dat er hulp is.',
      'De mensen die het nodig hebben, haken als eersten af.',
      'Het wordt weer een vergadering erbij.',
    ],
    en: [
      'It rests on two people. If they are ill, it stops.',
      'The costs may go up.',
      'Those who were not there feel passed over.',
      'The agreements will not hold after a few weeks.',
      'There is no plan for when it goes wrong.',
      'The loudest voices get their way.',
      'We promise more than we can do.',
      'Somebody may get hurt with no help around.',
      'The people who need it are the first to drop out.',
      'It becomes yet another meeting.',
    ],
  },
  green: {
    nl: [
      'Draai het om: laat de jongsten de ouderen uitnodigen.',
      'Begin met één proefavond en kijk dan verder.',
      'Maak er een rooster van met steeds twee nieuwe gastheren.',
      'Vraag de school of een stageklas mee kan doen.',
      'Een telefoonlijn in plaats van een klachtenformulier.',
      'Samen koken, dan praat je vanzelf.',
      'Ruil met een ander gebouw: hun keuken, onze zaal.',
      'Een bus met muziek die elke week ergens anders staat.',
      'Laat wie klaagt een avond de baas zijn.',
      'Een kast met spullen die iedereen mag lenen.',
      'Niks doen, maar dan een maand lang goed kijken.',
    ],
    en: [
      'Turn it round: let the youngest invite the older ones.',
      'Start with one trial evening and then see.',
      'Make a rota with two new hosts each time.',
      'Ask the college whether a class of trainees can join.',
      'A phone line instead of a complaints form.',
      'Cook together, then talking comes by itself.',
      'Swap with another building: their kitchen, our hall.',
      'A bus with music that stands somewhere else every week.',
      'Let those who complain be in charge for one evening.',
      'A cupboard with things that everybody may borrow.',
      'Do nothing, but watch closely for a month.',
    ],
  },
  blue: {
    nl: [
      'We weten nu wat er ontbreekt, dus daar beginnen we.',
      'We kiezen iets wat we over een maand kunnen terugzien.',
      'Eerst praten met wie er niet bij was.',
      'We zijn het eens over het doel, nog niet over de weg.',
      'Laten we één ding doen en dat goed doen.',
      'De vraag is groter dan deze avond.',
      'We hebben genoeg gehoord om te kiezen.',
      'Wat kiezen we, en wie merkt het als het lukt?',
    ],
    en: [
      'Now we know what is missing, so that is where we start.',
      'We choose something that we can see back in a month.',
      'First talk to those who were not there.',
      'We agree on the goal, not yet on the way.',
      'Let’s do one thing and do it well.',
      'The question is bigger than this evening.',
      'We have heard enough to choose.',
      'What do we choose, and who notices when it works?',
    ],
  },
  reason: {
    nl: [
      'Want dat ging de vorige keer ook zo.',
      'Omdat mensen dan weten waar ze aan toe zijn.',
      'Want niemand voelt zich er nu van.',
      'Omdat je elkaar dan echt ziet.',
      'Als we over een maand samen terugkijken.',
      'Want het hangt nu van toeval af.',
      'Omdat de mensen om wie het gaat het zelf zeiden.',
      'Als er altijd iemand is die je kunt bellen.',
    ],
    en: [
      'Because that is how it went last time.',
      'Because then people know where they stand.',
      'Because nobody feels it is theirs now.',
      'Because then you really see each other.',
      'If we look back together in a month.',
      'Because now it depends on chance.',
      'Because the people it is about said so themselves.',
      'If there is always somebody you can call.',
    ],
  },
  free: {
    nl: [
      'Ik dacht eerst dat ik het al wist. Dat klopte niet.',
      'Ik merkte dat ik stil werd toen het spannend werd.',
      'Iemand zei precies wat ik niet durfde.',
      'Ik wil vaker eerst vragen en dan pas iets vinden.',
      'Het hielp dat niemand meteen reageerde.',
      'Ik vond het lastig om niet meteen met een antwoord te komen.',
      'Anders hadden we alleen de risico’s besproken.',
      'Ik neem mee dat een gevoel ook gewoon op tafel mag.',
      'Ik zag dat de stilste van ons het meeste wist.',
      'Ik wil eerst horen wat de anderen nodig hebben.',
      'Voor mij telt dat iedereen mee kan doen.',
    ],
    en: [
      'At first I thought I knew already. I didn’t.',
      'I noticed that I went quiet when it got tense.',
      'Somebody said exactly what I did not dare to.',
      'I want to ask first more often, and only then have a view.',
      'It helped that nobody reacted at once.',
      'I found it hard not to come up with an answer at once.',
      'Otherwise we would only have talked about the risks.',
      'I take with me that a feeling may simply be on the table.',
      'I saw that the quietest of us knew the most.',
      'First I want to hear what the others need.',
      'What counts for me is that everybody can take part.',
    ],
  },
  side: {
    nl: [
      'Ik ben bang dat we elkaar kwijtraken.',
      'Niemand vraagt hoe het met mij gaat.',
      'Wat maakt dat jij zo laat wilt wachten?',
      'Ik wil helpen, maar ik weet niet waar ik mag beginnen.',
      'Jij zegt dat het goed gaat. Ik zie dat je moe bent.',
      'Ik heb te weinig tijd, en dat is niet jouw schuld.',
      'Als ik loslaat, wie vangt het dan op?',
      'Ik schaam me dat ik het niet eerder zag.',
      'Het doet pijn als er over mij gepraat wordt.',
      'Goede hulp is voor mij iemand die blijft.',
      'Wat heb jij nodig om even niet sterk te hoeven zijn?',
      'Ik dacht dat het mijn zaak niet was.',
      'We moeten gewoon iemand inhuren.',
    ],
    en: [
      'I am afraid that we will lose each other.',
      'Nobody asks how I am doing.',
      'What makes you want to wait so long?',
      'I want to help, but I don’t know where I may begin.',
      'You say it’s fine. I can see that you are tired.',
      'I have too little time, and that is not your fault.',
      'If I let go, who will catch it?',
      'I am ashamed that I did not see it earlier.',
      'It hurts when people talk about me.',
      'Good help, for me, is somebody who stays.',
      'What do you need so that you don’t have to be strong for a while?',
      'I thought it was none of my business.',
      'We should just hire somebody.',
    ],
  },
};

const WORDS: Readonly<Record<'red' | 'leave', Readonly<Record<Language, readonly string[]>>>> = {
  red: {
    nl: [
      'Onrustig',
      'Hoop',
      'Boos',
      'Nieuwsgierig',
      'Moe van het gedoe',
      'Twijfel',
      'Zin in',
      'Bezorgd',
      'Opgelucht',
      'Verdrietig',
      'Het klopt niet',
      'Warm',
    ],
    en: [
      'Uneasy',
      'Hope',
      'Angry',
      'Curious',
      'Tired of the fuss',
      'Doubt',
      'Looking forward',
      'Worried',
      'Relieved',
      'Sad',
      'It doesn’t add up',
      'Warm',
    ],
  },
  leave: {
    nl: ['Lichter', 'Vragen', 'Samen', 'Rust', 'Energie', 'Nog niet klaar', 'Dank', 'Moed'],
    en: ['Lighter', 'Questions', 'Together', 'Calm', 'Energy', 'Not done yet', 'Thanks', 'Courage'],
  },
};

/** A sentence under a hat, a reason, or (without a sign) a reflection. `n` says which. */
export const line = (topic: Sign | 'reason' | undefined, language: Language, n: number): string =>
  nth(LINES[topicOf(topic)][language], n);

/** Whoever looks from a perspective speaks from it. */
const topicOf = (topic: Sign | 'reason' | undefined): Topic => {
  if (topic === undefined || topic === 'red') return 'free';
  return topic === 'reason' || isHat(topic) ? topic : 'side';
};

/** A word or two: a feeling, or what somebody leaves with. */
export const word = (sign: Sign | undefined, language: Language, n: number): string =>
  nth(WORDS[sign === 'red' ? 'red' : 'leave'][language], n);
