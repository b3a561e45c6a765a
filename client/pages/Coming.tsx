// What a page shows of what it fetches, as long as that is not there: that it is coming, or that it did not come and a way to try
// again.

interface Props {
  /** Any other state than these two shows nothing here. */
  readonly state: string;
  readonly text: { readonly loading: string; readonly failed: string; readonly again: string };
  readonly again: () => void;
}

export const Coming = ({ state, text, again }: Props) => {
  if (state === 'coming') return <p role="status">{text.loading}</p>;
  if (state !== 'failed') return null;
  return (
    <div role="alert">
      <p>{text.failed}</p>
      <button type="button" class="button primary" onClick={again}>
        {text.again}
      </button>
    </div>
  );
};
