export const map = {
  canvas:
    'Map. Arrow keys move it, plus and minus zoom. Places are also in the lists of the sidebar.',
};
