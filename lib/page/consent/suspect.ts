/** Key under which the script that was brought in waits for the sniffer's next suspicion, in the isolated world. */
export const SUSPECT = 'cookieWitnessSuspect';
