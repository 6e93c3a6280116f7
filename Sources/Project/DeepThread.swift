import Glibc

/// A thread with room for deep recursion: the main thread has 8 MB, and others 2 MB or less on some systems.
struct DeepThread {
    /// Bytes of address space. Memory is taken page by page as the stack grows into it.
    static let stackSize = 64 << 20

    private let thread: pthread_t

    init(running body: @escaping @Sendable () -> Void) {
        var attributes = pthread_attr_t()
        unsafe pthread_attr_init(&attributes)
        defer { unsafe pthread_attr_destroy(&attributes) }
        unsafe pthread_attr_setstacksize(&attributes, DeepThread.stackSize)
        var thread = pthread_t()
        let task = unsafe Unmanaged.passRetained(Body(run: body))
        let result = unsafe pthread_create(
            &thread, &attributes,
            { pointer in
                unsafe Unmanaged<Body>.fromOpaque(pointer!).takeRetainedValue().run()
                return nil
            }, task.toOpaque())
        precondition(result == 0, "the system starts no more threads for this user")
        self.thread = thread
    }

    /// Waits until the thread has ended.
    func join() {
        pthread_join(thread, nil)
    }

    private final class Body: Sendable {
        let run: @Sendable () -> Void

        init(run: @escaping @Sendable () -> Void) { self.run = run }
    }
}
