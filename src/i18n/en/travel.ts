/** Words for travel time at a stated speed. */
export const travel = {
  speed: 'Travel time',
  off: 'Off',
  speedField: 'Speed',
  'km/h': 'km/h',
  kn: 'kn',
  minutes: ({ minutes }: { readonly minutes: string }) => `${minutes}\u2009min`,
  hours: ({ hours, minutes }: { readonly hours: string; readonly minutes: string }) =>
    `${hours}\u2009h ${minutes}\u2009min`,
  column: ({ speed }: { readonly speed: string }) => `Time at ${speed}`,
  atSpeed: ({ time, speed }: { readonly time: string; readonly speed: string }) =>
    `${time} at ${speed}`,
  note: ({ column }: { readonly column: string }) =>
    `${column}: distance divided by speed, not a flight plan.`,
  to: ({
    place,
    distance,
    time,
  }: {
    readonly place: string;
    readonly distance: string;
    readonly time: string;
  }) => `${place}: ${distance}, ${time}`,
  caveat: 'Distance divided by speed: not a flight plan.',
};
