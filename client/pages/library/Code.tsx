// A join code as people read it out: in two groups of three. The gap is only to be seen; the text stays the code.

import '../../style/site.css';

interface Props {
  readonly code: string;
  /** What the code is called, for who hears the page. */
  readonly name: string;
}

export const Code = ({ code, name }: Props) => (
  <output class="code" aria-label={name} translate={false}>
    <span>{code.slice(0, 3)}</span>
    <span class="code-rest">{code.slice(3)}</span>
  </output>
);
