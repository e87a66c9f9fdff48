import { describe, expect, it } from 'vitest';
import { legendEntries } from '#map/legend.ts';
import { createStores } from '#store/stores.ts';
import { eventFeatures } from '../../src/map/drawing/event-features.ts';
import { momentOf } from '../../src/map/drawing/moment.ts';
import { anAtlas, aPlace, aScenario } from '../fixtures/build-records.ts';
import { anEvent } from '../ui/timeline/dated-event.ts';

const talks = anEvent('talks', '2024-07-28', { places: ['tokyo', 'washington', 'nowhere'] });
const byVideo = anEvent('by-video', '2022-01-06', { virtual: true });
const atlas = anAtlas({
  places: [aPlace('tokyo', [139.7, 35.7]), aPlace('washington', [-77, 38.9])],
  events: [talks, byVideo],
});

function storesOn(eventId: string | undefined) {
  const preset = {
    id: 'a-preset',
    document: 'a-document',
    title: { en: 'a', ja: 'a' },
    summary: { en: 'a', ja: 'a' },
    camera: { centre: [0, 0] as const, zoom: 3 },
    scenario: aScenario(),
  };
  const selection = eventId === undefined ? undefined : ({ kind: 'event', id: eventId } as const);
  return createStores(atlas, [preset], 'a-preset', { selection });
}

describe('the places of an event on the map', () => {
  it('are marked where the atlas knows them', () => {
    const { features } = eventFeatures(atlas, talks);
    expect(features.map(({ id }) => id)).toEqual(['tokyo', 'washington']);
    expect(features[0]?.geometry).toEqual({ type: 'Point', coordinates: [139.7, 35.7] });
  });

  it('are none for an event held by video, and while none is looked at', () => {
    expect(eventFeatures(atlas, byVideo).features).toEqual([]);
    expect(eventFeatures(atlas, undefined).features).toEqual([]);
  });

  it('follow the event that is looked at', () => {
    expect(momentOf(storesOn('talks'), 5).event).toBe(talks);
    expect(momentOf(storesOn(undefined), 5).event).toBeUndefined();
  });

  it('are told of in the legend, with the event’s title', () => {
    const told = (eventId: string) =>
      legendEntries(storesOn(eventId)).filter(({ group }) => group === 'event');
    expect(told('talks').map(({ text }) => text)).toEqual(['Place of the event: talks']);
    expect(told('by-video')).toEqual([]);
  });
});
