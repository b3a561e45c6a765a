// A small scenario with every kind, for tests of rules that should not depend on shipped content.

const w = (text: string) => `{ nl: '${text} nl', en: '${text} en' }`;
const script = `script: { say: ${w('Say')}, look: ${w('Look')}, stuck: ${w('Stuck')} }`;

export const TINY = `
id: tiny
title: ${w('Tiny')}
method: ${w('Six hats')}
summary: ${w('Summary')}
purpose: ${w('Purpose')}
needs: ${w('Needs')}
levels: [1]
people: { min: 2, max: 30 }
minutes: 30
picture: hats
situation: ${w('Situation')}
roles:
  - { id: ann, name: ${w('Ann')}, line: ${w('Line')}, emotion: ${w('E')}, body: ${w('B')}, reason: ${w('R')}, secret: ${w('Secret of Ann')} }
  - { id: bob, name: ${w('Bob')}, line: ${w('Line')}, emotion: ${w('E')}, body: ${w('B')}, reason: ${w('R')}, secret: ${w('Secret of Bob')} }
  - { id: cas, name: ${w('Cas')}, line: ${w('Line')}, emotion: ${w('E')}, body: ${w('B')}, reason: ${w('R')} }
events:
  - { id: letter, title: ${w('Letter')}, text: ${w('A letter')}, when: ${w('Any time')} }
steps:
  - id: hello
    kind: brief
    title: ${w('Hello')}
    agreement: true
    set: foyer
    ${script}
  - id: first
    kind: collect
    title: ${w('First')}
    prompts:
      - { id: thought, text: ${w('First thought')}, audience: author }
      - { id: line, text: ${w('A limit')}, anonymous: true }
      - { id: open, text: ${w('An open one')} }
    ${script}
  - id: hats
    kind: lens
    title: ${w('Hats')}
    set: round-table
    light: dusk
    groups: tables
    focus: ${w('What now')}
    cards:
      - { id: one, text: ${w('A fact')} }
      - { id: two, text: ${w('A gap')}, missing: true }
    rounds: [{ hat: blue }, { hat: white }, { hat: red }, { hat: yellow }, { hat: black }, { hat: green }, { hat: blue }]
  - id: turns
    kind: lens
    title: ${w('Turns')}
    mode: roles
    cast: rotate
    turns: 3
  - id: choice
    kind: decide
    hat: blue
    title: ${w('Choice')}
    question: ${w('Which one')}
    options: [{ id: stay, text: ${w('Stay')} }, { id: go, text: ${w('Go')} }]
    need: ${w('What do you need')}
    parts:
      - { part: lines, ${script} }
      - { part: dots, ${script} }
      - { part: consent, ${script} }
      - { part: verdict, ${script} }
  - id: back
    kind: debrief
    title: ${w('Back')}
    set: campfire
    light: evening
    questions:
      - { id: red, text: ${w('Did red change')}, moments: red }
      - { id: any, text: ${w('What stuck')} }
    private: { minutes: 4, ${script} }
    pair: { minutes: 4, ${script} }
    all: { minutes: 4, ${script} }
    checkout: ${w('One word')}
`;
