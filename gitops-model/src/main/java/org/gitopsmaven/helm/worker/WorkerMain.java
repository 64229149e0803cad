/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import org.gitopsmaven.files.FileTree;

/**
 * The child process. Reads calls from its input and answers each on its output under the call's number; ends at once,
 * and takes its directory away, when the input ends: then the build has ended. A build waits for its start, so it loads
 * few classes: no lambda, no regular expression, no pool.
 */
public final class WorkerMain implements Runnable {

    private final HelmFunctions helm;
    private final DataOutputStream out;
    private final Queue<RawCall> calls = new ArrayDeque<>();

    private WorkerMain(HelmFunctions helm, DataOutputStream out) {
        this.helm = helm;
        this.out = out;
    }

    /**
     * Runs until the input ends.
     *
     * @param arguments the native library, the number of threads, the memory limit in bytes, the directory of the build
     */
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        System.setOut(System.err); // nothing else may write between the frames
        try {
            EmptyCluster.start(Path.of(System.getenv("KUBECONFIG")));
            HelmFunctions helm = new HelmFunctions(arguments[0]);
            RawAnswer ready = helm.version(); // Go has reserved what it needs before the limit is set
            MemoryLimit.set(Long.parseLong(arguments[2]));
            ready.write(0, out);
            new WorkerMain(helm, out).serve(in, Integer.parseInt(arguments[1]));
        } catch (LinkageError | IOException e) {
            failure(String.valueOf(e.getMessage())).write(0, out);
        } finally {
            FileTree.deleteWhatCanBe(Path.of(arguments[3]));
            Runtime.getRuntime().halt(0);
        }
    }

    private void serve(DataInputStream in, int threads) throws IOException {
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(this, "helm");
            thread.setDaemon(true);
            thread.start();
        }
        while (true) {
            RawCall call;
            try {
                call = RawCall.read(in);
            } catch (EOFException e) {
                return;
            }
            synchronized (calls) {
                calls.add(call);
                calls.notify();
            }
        }
    }

    /** Answers one call after the other. */
    @Override
    public void run() {
        while (true) {
            RawCall call = next();
            RawAnswer answer = answer(call);
            synchronized (out) {
                try {
                    answer.write(call.id(), out);
                } catch (IOException e) {
                    Runtime.getRuntime().halt(1); // nobody listens any more
                }
            }
        }
    }

    private RawCall next() {
        synchronized (calls) {
            while (true) {
                RawCall call = calls.poll();
                if (call != null) {
                    return call;
                }
                try {
                    calls.wait();
                } catch (InterruptedException e) {
                    Runtime.getRuntime().halt(1); // nobody interrupts
                }
            }
        }
    }

    private RawAnswer answer(RawCall call) {
        try {
            return helm.template(call);
        } catch (RuntimeException | Error e) {
            return failure(e.toString());
        }
    }

    private static RawAnswer failure(String message) {
        return new RawAnswer(null, message.getBytes(StandardCharsets.UTF_8));
    }
}
