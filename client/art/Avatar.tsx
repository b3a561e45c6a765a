// A face in the page: the round part of an avatar that matters. Without words: the name stands beside it.

interface Props {
  /** A name of the avatar set: `peep-0` …, `paper-0` … */
  readonly id: string;
  /** Diameter in px. */
  readonly size?: number;
}

/** How much larger the whole picture is than the circle, and where it begins, as shares of the circle: the head fills it. */
const CROP = { width: 1.42, left: -0.25, top: -0.22 };

export const Avatar = ({ id, size = 40 }: Props) => {
  const px = (share: number) => `${Math.round(share * size)}px`;
  return (
    <span
      class="avatar"
      style={{
        position: 'relative',
        display: 'inline-block',
        flex: 'none',
        overflow: 'hidden',
        width: px(1),
        height: px(1),
        borderRadius: '50%',
        background: '#EADFCC',
      }}
    >
      <img
        src={`/avatars/${id}.svg`}
        alt=""
        decoding="async"
        loading="lazy"
        style={{
          position: 'absolute',
          maxWidth: 'none',
          width: px(CROP.width),
          height: px(CROP.width),
          left: px(CROP.left),
          top: px(CROP.top),
        }}
      />
    </span>
  );
};
