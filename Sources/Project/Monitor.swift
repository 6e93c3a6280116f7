import Glibc

/// A value that several threads share, and a place to wait until it has changed. `Mutex` of the standard library
/// has no such place.
@safe final class Monitor<Value>: @unchecked Sendable {
    private var value: Value
    // In memory of their own: the system knows them by their addresses.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    init(_ value: Value) {
        self.value = value
        unsafe pthread_mutex_init(mutex, nil)
        unsafe pthread_cond_init(change, nil)
    }

    deinit {
        unsafe pthread_cond_destroy(change)
        unsafe pthread_mutex_destroy(mutex)
        unsafe change.deallocate()
        unsafe mutex.deallocate()
    }

    /// Waits until the value fulfils `condition`, then calls `body` before any other thread can change it.
    func when<Result>(_ condition: (Value) -> Bool, _ body: (inout Value) -> Result) -> Result {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        while !condition(value) { unsafe pthread_cond_wait(change, mutex) }
        return body(&value)
    }

    /// Has every waiting thread look at the value again.
    func wakeAll() {
        unsafe pthread_cond_broadcast(change)
    }
}
