/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.gitopsmaven.finding.GitOpsException;
import org.jspecify.annotations.Nullable;

/**
 * Does the same for many items on all cores. For work of a tenth of a second: it starts threads of its own, which loads a
 * tenth of the classes that parallel streams do.
 *
 * @param <T> an item
 * @param <R> what is made of it
 */
public final class AllCores<T, R> {

    private final List<T> items;
    private final Function<T, R> work;
    private final Object[] results;
    private final AtomicInteger next = new AtomicInteger();
    private volatile @Nullable Throwable fault;

    private AllCores(List<T> items, Function<T, R> work) {
        this.items = items;
        this.work = work;
        this.results = new Object[items.size()];
    }

    /**
     * The results in the order of the items, none of them null.
     *
     * @throws RuntimeException the first that the work throws; what was begun is waited for
     */
    public static <T, R> List<R> map(List<T> items, Function<T, R> work) {
        return new AllCores<>(items, work).run();
    }

    @SuppressWarnings("unchecked") // nothing but results of the work is put in
    private List<R> run() {
        int count = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
        List<Thread> threads = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            Thread thread = new Thread(this::work, "gitops-work");
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        work();
        for (Thread thread : threads) {
            await(thread);
        }
        Throwable thrown = fault;
        if (thrown instanceof Error error) {
            throw error;
        } else if (thrown != null) {
            throw (RuntimeException) thrown;
        }
        return (List<R>) Arrays.asList(results);
    }

    private void work() {
        try {
            for (int i = next.getAndIncrement(); i < results.length && fault == null; i = next.getAndIncrement()) {
                results[i] = work.apply(items.get(i));
            }
        } catch (RuntimeException | Error e) {
            fault = e;
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitOpsException("the work was interrupted", null, null, e);
        }
    }
}
