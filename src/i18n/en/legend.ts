export const legend = {
  title: 'Legend',
};
