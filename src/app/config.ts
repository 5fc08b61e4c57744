/** What a firm states once, in `config.json` beside the app. */
export interface Config {
  /** Application (client) id of the Entra app registration. */
  readonly clientId: string;
  /** Entra authority with the firm's tenant: "https://login.microsoftonline.com/<tenant id>". */
  readonly authority: string;
  /** Host and path of the SharePoint site now: "contoso.sharepoint.com/sites/salg". */
  readonly site: string;
  /** The site address that keys are made with; stays what it was when the site moves. Equals `site` when left out. */
  readonly siteForKeys?: string;
  /** Mail domains of our own firm. */
  readonly ownDomains: readonly string[];
  /** Id of the Teams app, for links into the tab. */
  readonly teamsAppId: string;
  /** Nothing is kept on the machines of this firm: rows are fetched at each start, and what has not been sent ends with the page. */
  readonly memoryOnly?: boolean;
  /** Graph's address; left out in life. */
  readonly graph?: string;
  /** Host origins that Teams' library shall trust beside its own list; left out in life. */
  readonly hostOrigins?: readonly string[];
}
