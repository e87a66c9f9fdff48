import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTexts } from '../hooks/context.tsx';
import { EventSign, eventKinds } from './event-sign.tsx';

/** What the signs of the timeline mean and how it is moved, on asking. */
export function ChartHelp(): ReactNode {
  const texts = useTexts().timeline;
  return (
    <DialogTrigger>
      <Button className="icon-button chart-help-ask" aria-label={texts.helpAsk}>
        {'?'}
      </Button>
      <Popover className="popover chart-help-popover" placement="top start" containerPadding={8}>
        <Dialog className="chart-help" aria-label={texts.helpAsk}>
          <ul className="chart-signs">
            {eventKinds.map((kind) => (
              <li key={kind}>
                <EventSign kind={kind} past />
                {texts.kinds[kind]}
              </li>
            ))}
          </ul>
          <p>{texts.helpPast}</p>
          <p>{texts.helpMove}</p>
          <p>{texts.helpDate}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
