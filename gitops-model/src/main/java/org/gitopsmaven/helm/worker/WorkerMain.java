/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import com.marcnuri.helm.jni.HelmLib;
import com.marcnuri.helm.jni.Result;
import com.marcnuri.helm.jni.TemplateOptions;
import com.sun.jna.Library;
import com.sun.jna.Native;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gitopsmaven.files.FileTree;

/**
 * The child process. Reads calls from its input and answers each on its output under the call's number; ends at once,
 * and takes its directory away, when the input ends: then the build has ended.
 */
public final class WorkerMain {

    private final DataOutputStream out;

    private WorkerMain(DataOutputStream out) {
        this.out = out;
    }

    /**
     * Runs until the input ends.
     *
     * @param arguments the native library, the number of threads, the memory limit in bytes, the directory of the build
     */
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        System.setOut(System.err); // nothing else may write between the frames
        WorkerMain worker = new WorkerMain(out);
        try {
            EmptyCluster.start(Path.of(System.getenv("KUBECONFIG")));
            HelmLib helm = Native.load(arguments[0], HelmLib.class, Map.of(Library.OPTION_STRING_ENCODING, "UTF-8"));
            Result version = helm.Version(); // Go has reserved what it needs before the limit is set
            Answer ready = new Answer(version.out, null);
            helm.Free(version);
            MemoryLimit.set(Long.parseLong(arguments[2]));
            worker.answer(0, ready);
            worker.serve(in, helm, Integer.parseInt(arguments[1]));
        } catch (LinkageError | IOException e) {
            worker.answer(0, new Answer(null, String.valueOf(e.getMessage())));
        } finally {
            FileTree.deleteWhatCanBe(Path.of(arguments[3]));
            Runtime.getRuntime().halt(0);
        }
    }

    private void serve(DataInputStream in, HelmLib helm, int threads) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "helm");
            thread.setDaemon(true);
            return thread;
        });
        while (true) {
            int id;
            Call call;
            try {
                id = in.readInt();
                call = Call.read(in);
            } catch (EOFException e) {
                return;
            }
            pool.execute(() -> answer(id, template(helm, call)));
        }
    }

    private static Answer template(HelmLib helm, Call call) {
        try {
            Result result = helm.Template(new TemplateOptions(
                    call.releaseName(),
                    null,
                    call.chart(),
                    call.namespace(),
                    call.kubeVersion(),
                    0,
                    0,
                    call.set(),
                    null,
                    call.valuesFiles(),
                    null,
                    null,
                    null,
                    0,
                    0,
                    null,
                    call.debug() ? 1 : 0,
                    null));
            Answer answer = new Answer(result.out, result.err);
            helm.Free(result);
            return answer;
        } catch (RuntimeException | Error e) {
            return new Answer(null, String.valueOf(e));
        }
    }

    private void answer(int id, Answer answer) {
        synchronized (out) {
            try {
                out.writeInt(id);
                answer.write(out);
                out.flush();
            } catch (IOException e) {
                Runtime.getRuntime().halt(1); // nobody listens any more
            }
        }
    }
}
