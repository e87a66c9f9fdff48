/** Parts of the page whose code comes after the first page. */
export const later = {
  waiting: 'One moment…',
  failed:
    'This part of the page could not be loaded. See whether the page’s server can be reached, then try again.',
  failedHere: 'Not loaded.',
  tryAgain: 'Try again',
};
