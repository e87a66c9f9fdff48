export const map = {
  canvas:
    'Map. Arrow keys move it, plus and minus zoom. Places are also in the lists of the sidebar.',
  basis: ({ basis }: { readonly basis: string }) => `basis of access: ${basis}`,
  distanceTo: ({ place, distance }: { readonly place: string; readonly distance: string }) =>
    `${distance} to ${place}`,
};
