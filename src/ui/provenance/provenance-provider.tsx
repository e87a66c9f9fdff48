import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Popover } from 'react-aria-components';
import type { Provenance } from '#formats/provenance.ts';
import { useActions } from '../hooks/context.tsx';
import { ProvenanceCard } from './provenance-card.tsx';
import './provenance.css';

/** Shows where a figure comes from, beside the element that shows the figure. */
type ShowProvenance = (anchor: Element, provenance: Provenance) => void;

const ShowContext = createContext<ShowProvenance | undefined>(undefined);

/** Holds the one card that tells where a figure comes from, for every figure within. */
export function ProvenanceProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const anchor = useRef<Element>(null);
  const [shown, setShown] = useState<Provenance>();
  const [isOpen, setOpen] = useState(false);
  const show = useMemo<ShowProvenance>(
    () => (element, provenance) => {
      anchor.current = element;
      setShown(provenance);
      setOpen(true);
    },
    [],
  );
  return (
    <ShowContext value={show}>
      <FiguresOfMap />
      {children}
      <ProvenancePopover anchor={anchor} shown={shown} isOpen={isOpen} onOpenChange={setOpen} />
    </ShowContext>
  );
}

/** Has the figures that are pressed on the map tell where they come from, too. */
function FiguresOfMap(): ReactNode {
  const show = useShowProvenance();
  const { followFigures } = useActions();
  useEffect(() => followFigures(show), [followFigures, show]);
  return null;
}

interface ProvenancePopoverProps {
  readonly anchor: RefObject<Element | null>;
  readonly shown: Provenance | undefined;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

function ProvenancePopover({ anchor, shown, isOpen, onOpenChange }: ProvenancePopoverProps) {
  if (shown === undefined) return null;
  return (
    <Popover
      className="popover provenance-popover"
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      placement="bottom start"
      offset={6}
      containerPadding={8}
    >
      <ProvenanceCard provenance={shown} />
    </Popover>
  );
}

/** What shows where a figure comes from. */
export function useShowProvenance(): ShowProvenance {
  const show = useContext(ShowContext);
  if (show === undefined) {
    throw new Error('A figure stands outside of <ProvenanceProvider>. Put it within.');
  }
  return show;
}
