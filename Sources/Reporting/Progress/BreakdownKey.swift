/// The keys of breakdowns that every language has a word for; others are printed as they are.
enum BreakdownKey: String, CaseIterable {
  case sex, labor, both, unknown
  case adult, child, women, men, girls, boys
  case citizens, foreigners
  case aggravated
  case trafficking, kidnapping, brideKidnapping, promotionOfProstitution
  case dropped, pending
  case investigators, prosecutors, judges, police
}
