/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.jspecify.annotations.Nullable;

/** Runs evaluations with room for many frames: each open expression of a rule is a few of them. */
public final class DeepStack {

    private static final long BYTES = 256L << 20;

    private DeepStack() {}

    /**
     * What a piece of work gives.
     *
     * @throws RegoException when even this stack is not deep enough
     */
    public static <T> T call(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "gitops-rego", BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new RegoException("eval_cancel_error", "the evaluation was interrupted", null);
        } catch (ExecutionException e) {
            throw fault(e.getCause());
        }
    }

    private static RuntimeException fault(@Nullable Throwable cause) {
        if (cause instanceof StackOverflowError) {
            return new RegoException("eval_cancel_error", "the evaluation was stopped: nested too deep", null);
        }
        return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    }
}
