// SVG text as a picture in the page. Decoration, unless it has a name.

interface Props {
  /** Undefined while it has not come: its place is kept. */
  readonly svg: string | undefined;
  readonly class: string;
  readonly name?: string;
}

export const Drawing = ({ svg, class: kind, name }: Props) => (
  <span
    class={`drawing ${kind}`}
    {...(name ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
    dangerouslySetInnerHTML={{ __html: svg ?? '' }}
  />
);
