import Registry
import Testing

struct `Effort area` {
  @Test func `its keys are the sixteen columns of the coded cases`() {
    #expect(
      EffortArea.allCases.map(\.rawValue) == [
        "investigations", "prosecutions", "convictions", "sentences", "complicity_officials",
        "victim_identification", "victim_services", "nrm_or_sops", "victim_penalization", "training",
        "law_reform", "national_plan_or_coordination", "funding", "prevention_awareness",
        "labor_recruitment_oversight", "data_provision",
      ])
  }
}
