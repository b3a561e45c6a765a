// The narrow band on top of the big screen: what we do now, how long, and how to come in.

import type { View } from '../../../shared/blocks/view.ts';
import { SignMark } from '../../art/Hat.tsx';
import { Timer } from '../../panel/Timer.tsx';
import { projectorText } from '../../text/projector.ts';
import { Code } from '../library/Code.tsx';
import { Qr } from './Qr.tsx';

export const Band = ({ view }: { readonly view: View }) => {
  const { header, clock, access } = view;
  const t = projectorText[header.language];
  return (
    <header class="screen-band">
      {header.sign ? <SignMark sign={header.sign} size={112} /> : null}
      <div class="screen-words">
        <h1>{header.title}</h1>
        {header.prompt ? <p>{header.prompt}</p> : null}
      </div>
      {clock.state === 'none' ? null : <Timer clock={clock} language={header.language} />}
      {access && header.phase === 'playing' ? (
        <div class="screen-code">
          <div>
            <small>{t.joinWith}</small>
            <strong>
              <Code code={access.code} name={t.roomCode} />
            </strong>
          </div>
          <Qr address={access.joinUrl} name={t.scan} />
        </div>
      ) : null}
    </header>
  );
};
