/// A walk through links that comes back to where it began, as names in order; `nil` if there is none.
func cycle<Name: Hashable & Comparable>(in links: [Name: [Name]]) -> [Name]? {
  var done: Set<Name> = []
  for start in links.keys.sorted() where !done.contains(start) {
    // Depth first without recursion: a long chain must not exhaust the stack.
    var path: [Name] = [start]
    var onPath: Set<Name> = [start]
    var waiting: [[Name]] = [links[start, default: []]]
    while let name = path.last {
      guard let next = waiting[waiting.count - 1].popLast() else {
        done.insert(name)
        onPath.remove(path.removeLast())
        waiting.removeLast()
        continue
      }
      if onPath.contains(next), let back = path.firstIndex(of: next) { return path[back...] + [next] }
      if !done.contains(next) {
        path.append(next)
        onPath.insert(next)
        waiting.append(links[next, default: []])
      }
    }
  }
  return nil
}
