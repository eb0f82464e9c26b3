import Synchronization

/// A flag that stops a solve from outside: from another thread or from a signal handler.
///
/// Once set it stays set.
public final class CancellationFlag: Sendable {
  // On the heap at a fixed address, because solvers in C read it by pointer while it changes.
  nonisolated(unsafe) private let storage: UnsafeMutablePointer<Atomic<Int32>>

  /// Makes a flag that is not set.
  public init() {
    storage = .allocate(capacity: 1)
    storage.initialize(to: Atomic(0))
  }

  deinit {
    storage.deinitialize(count: 1)
    storage.deallocate()
  }

  /// Asks every solve that knows the flag to stop; safe in a signal handler.
  public func cancel() {
    storage.pointee.store(1, ordering: .relaxed)
  }

  /// Whether the flag is set.
  public var isCancelled: Bool {
    storage.pointee.load(ordering: .relaxed) != 0
  }

  /// The address of the flag, for atomic reads of a 32-bit integer in C: 0 until cancelled.
  ///
  /// Valid as long as the flag object lives.
  public var address: UnsafePointer<Int32> {
    UnsafeRawPointer(storage).assumingMemoryBound(to: Int32.self)
  }
}
