package import StrategyModel

extension App {
  /// What strategy-tui hands in, so that nothing here knows a clock, an account or a file format.
  package struct Surroundings: Sendable {
    /// Who works here; asked once, for a directory service may take its time.
    let login: @Sendable () -> String
    let now: @Sendable () -> Instant
    /// Writes the report of a plan into the current folder and returns the file's name.
    let export: @Sendable (Plan, _ overwriting: Bool, Work) -> ExportResult
    /// Writes a mail for each centre that owes a round something into the current folder, and
    /// returns the files' names.
    let mails: @Sendable (Round, _ overwriting: Bool, Work) -> ExportResult
    /// What shows that something takes long.
    let waiting: any Waiting
    /// Where drafts are kept; nil where the account has no folder for them.
    let drafts: DraftFolder?
    /// A clock that never goes back.
    let uptime: @Sendable () -> Duration
    /// A point in time as the people here write it: date and time of day.
    let localTime: @Sendable (Instant) -> Phrase
    /// Whether the mouse was on when the program was last used.
    let mouse: Bool
    /// Keeps for the next time whether the mouse is on.
    let rememberMouse: @Sendable (Bool) -> Void
    let aids: WritingAids
    /// What is known of the terminal; asked while its screen is up.
    let terminal: @Sendable () -> TerminalFacts
    /// The program's version.
    let version: String

    package init(
      login: @escaping @Sendable () -> String, now: @escaping @Sendable () -> Instant,
      export: @escaping @Sendable (Plan, _ overwriting: Bool, Work) -> ExportResult,
      mails: @escaping @Sendable (Round, _ overwriting: Bool, Work) -> ExportResult,
      waiting: any Waiting, drafts: DraftFolder?, uptime: @escaping @Sendable () -> Duration,
      localTime: @escaping @Sendable (Instant) -> Phrase, aids: WritingAids,
      terminal: @escaping @Sendable () -> TerminalFacts, version: String, mouse: Bool = true,
      rememberMouse: @escaping @Sendable (Bool) -> Void = { _ in }
    ) {
      self.login = login
      self.now = now
      self.export = export
      self.mails = mails
      self.waiting = waiting
      self.drafts = drafts
      self.uptime = uptime
      self.localTime = localTime
      self.mouse = mouse
      self.rememberMouse = rememberMouse
      self.aids = aids
      self.terminal = terminal
      self.version = version
    }
  }
}
