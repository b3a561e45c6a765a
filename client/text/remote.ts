// The facilitator's phone as a remote control.

const en = {
  pageTitle: (scenario: string) => `Remote: ${scenario}`,
  steer: 'Timer and steps',
  say: 'Say this',
  look: 'Look for',
  stuck: 'If it sticks',
  people: 'People',
  howFar: 'How far they are',
  waits: 'They wait for you',
  screen: 'On the big screen',
  code: 'Room code',
  more: 'More',
  console: 'Open the whole console',
  report: 'Report',
  over: 'The session is over. What the group made is in the report.',
  withdrawn: 'This remote control was withdrawn',
  withdrawnWhy: 'Somebody who facilitates this room ended it. Ask them for a new link if that is not right.',
};

const nl = {
  pageTitle: (scenario: string) => `Afstandsbediening: ${scenario}`,
  steer: 'Tijd en stappen',
  say: 'Zeg dit',
  look: 'Let op',
  stuck: 'Als het stokt',
  people: 'Mensen',
  howFar: 'Hoe ver ze zijn',
  waits: 'Ze wachten op jou',
  screen: 'Op het grote scherm',
  code: 'Ruimtecode',
  more: 'Meer',
  console: 'Hele bediening openen',
  report: 'Verslag',
  over: 'De sessie is afgelopen. Wat de groep heeft gemaakt, staat in het verslag.',
  withdrawn: 'Deze afstandsbediening is ingetrokken',
  withdrawnWhy: 'Iemand die deze ruimte begeleidt, heeft dat gedaan. Klopt het niet? Vraag om een nieuwe link.',
} satisfies typeof en;

export const remoteText = { en, nl };
