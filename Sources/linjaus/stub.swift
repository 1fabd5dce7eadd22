import ArgumentParser

struct TraceCommand: ParsableCommand {}
struct ConfigCommand: ParsableCommand {}
