extension [Int] {
  /// The indices of the longest part that rises from each number to the next.
  var longestRisingRun: [Int] {
    /// By length less one: the index of the smallest number that ends a rising run so long.
    var ends: [Int] = []
    var before = [Int?](repeating: nil, count: count)
    for index in indices {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if self[ends[middle]] < self[index] { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? ends[low - 1] : nil
      if low < ends.count { ends[low] = index } else { ends.append(index) }
    }
    return sequence(first: ends.last, next: { $0.map { before[$0] } }).compactMap(\.self).reversed()
  }
}
