// Words of the copilot: for the facilitator, short and calm. `line` is what is sent to people when the facilitator says so.

const en = {
  dismiss: 'Let it be',
  door: {
    title: (name: string) => `${name} is at the door`,
    text: 'They come in when you let them in.',
    does: 'Let them in',
  },
  halved: {
    title: (group: string) => `${group}: at least half are away`,
    text: 'You can make new groups of the people who are here. Whoever comes back gets a place.',
    does: 'Make new groups',
  },
  missing: {
    title: (name: string) => `${name} is away`,
    text: (role: string) => `Nobody else has the role of ${role}. A stand-in can play it; everybody sees that it is simulated.`,
    does: 'Bring in a stand-in',
  },
  back: {
    title: (name: string) => `${name} is back`,
    text: 'The stand-in still plays along, too.',
    does: 'Let the stand-in go',
  },
  reveal: { title: 'Everyone who is here has sent', text: 'You can show it to all at once now.', does: 'Show it to all' },
  goOn: { title: 'Everyone who is here is done', text: 'You can go on to the next part.', does: 'Next part' },
  timeUp: {
    title: 'The time is up',
    busy: 'Some people are still at it.',
    free: 'Round this part off and go on.',
    more: 'One more minute',
    next: 'Next part',
  },
  silent: {
    title: (group: string, minutes: number) => `${group} has been silent for ${minutes} minutes`,
    text: (line: string) => `You can send: “${line}”`,
    does: 'Send a friendly line',
    line: 'How is it going? Just begin with the first thing that comes to mind. It does not have to be perfect.',
  },
  unheard: {
    title: (names: string) => `Not said back by anybody yet: ${names}`,
    text: 'Half of the time is gone. Ask somebody to say back what they heard from them.',
    led: 'Half of the time is gone. Whoever leads the talk can ask for it.',
    does: 'Ask whoever leads',
    line: (names: string) => `Not said back by anybody yet: ${names}. Will you ask somebody what they heard from them?`,
  },
  voices: {
    title: (names: string) => `Hardly heard yet: ${names}`,
    text: 'Half of the time is gone, and all the others have at least three contributions.',
    does: 'One more minute',
  },
  latecomers: {
    one: (name: string) => `${name} came in late`,
    more: (count: number) => `${count} people came in late`,
    text: (name: string) => `${name} shares a role with somebody. Watching as an observer is possible too.`,
    does: (name: string) => `Make ${name} an observer`,
  },
  behind: {
    title: (minutes: number) => `You are about ${minutes} minutes behind`,
    all: (from: number, to: number) =>
      `The parts to come are planned for ${from} minutes together. In proportion they can take ${to}.`,
    part: (title: string, from: number) => `“${title}” is still to come and is planned for ${from} minutes.`,
    some: (minutes: number) => `That way you win back ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    rest: (to: number) => `Shorten the rest to ${to} minutes`,
    one: (to: number) => `Shorten that part to ${to} minutes`,
  },
  ahead: {
    title: (minutes: number) => `You are about ${minutes} minutes ahead`,
    text: (from: number, to: number) => `There is room. The parts to come can take ${to} minutes together instead of ${from}.`,
    does: (to: number) => `Stretch the rest to ${to} minutes`,
  },
};

export type CopilotText = typeof en;

const nl: CopilotText = {
  dismiss: 'Laat maar',
  door: {
    title: (name) => `${name} staat voor de deur`,
    text: 'Jij bepaalt wie er binnenkomt.',
    does: 'Laat binnen',
  },
  halved: {
    title: (group) => `${group}: minstens de helft is weg`,
    text: 'Je kunt nieuwe groepen maken met wie er is. Wie terugkomt, krijgt een plek.',
    does: 'Maak nieuwe groepen',
  },
  missing: {
    title: (name) => `${name} is weg`,
    text: (role) => `Niemand anders heeft de rol van ${role}. Een invaller kan die spelen; iedereen ziet dat die gesimuleerd is.`,
    does: 'Zet een invaller in',
  },
  back: {
    title: (name) => `${name} is terug`,
    text: 'De invaller speelt ook nog mee.',
    does: 'Laat de invaller gaan',
  },
  reveal: {
    title: 'Alle aanwezigen hebben ingestuurd',
    text: 'Je kunt nu alles tegelijk laten zien.',
    does: 'Laat alles zien',
  },
  goOn: { title: 'Alle aanwezigen zijn klaar', text: 'Je kunt door naar het volgende onderdeel.', does: 'Volgend onderdeel' },
  timeUp: {
    title: 'De tijd is om',
    busy: 'Er zijn nog mensen bezig.',
    free: 'Rond dit onderdeel af en ga verder.',
    more: 'Nog een minuut',
    next: 'Volgend onderdeel',
  },
  silent: {
    title: (group, minutes) => `${group} is al ${minutes} minuten stil`,
    text: (line) => `Je kunt sturen: “${line}”`,
    does: 'Stuur een vriendelijk berichtje',
    line: 'Hoe gaat het? Begin gewoon met het eerste dat in je opkomt. Het hoeft niet perfect.',
  },
  unheard: {
    title: (names) => `Nog door niemand teruggezegd: ${names}`,
    text: 'De helft van de tijd is om. Vraag iemand om terug te zeggen wat zij bedoelen.',
    led: 'De helft van de tijd is om. De gespreksleider kan ernaar vragen.',
    does: 'Vraag het de gespreksleider',
    line: (names) => `Nog door niemand teruggezegd: ${names}. Vraag jij iemand om terug te zeggen wat zij bedoelen?`,
  },
  voices: {
    title: (names) => `Nog nauwelijks gehoord: ${names}`,
    text: 'De helft van de tijd is om, en alle andere hebben minstens drie bijdragen.',
    does: 'Nog een minuut',
  },
  latecomers: {
    one: (name) => `${name} kwam later binnen`,
    more: (count) => `${count} mensen kwamen later binnen`,
    text: (name) => `${name} deelt een rol met iemand. Meekijken als waarnemer kan ook.`,
    does: (name) => `Maak ${name} waarnemer`,
  },
  behind: {
    title: (minutes) => `Je loopt ongeveer ${minutes} minuten achter`,
    all: (from, to) => `Voor alles wat nog komt staat samen ${from} minuten. Naar verhouding kan het in ${to}.`,
    part: (title, from) => `“${title}” komt nog en staat voor ${from} minuten.`,
    some: (minutes) => `Zo win je ${minutes === 1 ? 'een minuut' : `${minutes} minuten`} terug.`,
    rest: (to) => `Kort de rest in tot ${to} minuten`,
    one: (to) => `Kort dat onderdeel in tot ${to} minuten`,
  },
  ahead: {
    title: (minutes) => `Je loopt ongeveer ${minutes} minuten voor`,
    text: (from, to) => `Er is ruimte. Alles wat nog komt mag samen ${to} minuten duren in plaats van ${from}.`,
    does: (to) => `Geef de rest ${to} minuten`,
  },
};

export const COPILOT = { en, nl };
