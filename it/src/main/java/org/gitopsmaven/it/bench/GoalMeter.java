/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.execution.MojoExecutionListener;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** Measures the CPU time of the process around {@code execute()} of each goal: the first call, and later ones. */
final class GoalMeter implements MojoExecutionListener {

    /** What one goal cost, in milliseconds. */
    record Cost(String goal, double cold, double warm) {}

    private static final int SAMPLES = 9;

    /** Calls a sample: the clock of a process ticks a hundred times a second on some systems. */
    private static final int CALLS = 20;

    private static final int MOST_RESTS = 50;
    private static final int REST = 50;

    private final int warmUp;
    private final List<Cost> costs = new ArrayList<>();
    private long before;

    /** @param warmUp how often a goal is called before later calls are measured; none are with 0 */
    GoalMeter(int warmUp) {
        this.warmUp = warmUp;
        cpu(); // the first reading makes the JDK generate classes, and compile what generates them
    }

    List<Cost> costs() {
        return costs;
    }

    @Override
    public void beforeMojoExecution(MojoExecutionEvent event) throws MojoExecutionException {
        rest();
        before = cpu();
    }

    @Override
    public void afterMojoExecutionSuccess(MojoExecutionEvent event) throws MojoExecutionException {
        double cold = (cpu() - before) / 1e6;
        costs.add(new Cost(event.getExecution().getGoal(), cold, warmUp == 0 ? 0 : warm(event.getMojo())));
    }

    @Override
    public void afterExecutionFailure(MojoExecutionEvent event) {
        // the build fails, and with it the measurement
    }

    private double warm(Mojo mojo) throws MojoExecutionException {
        for (int call = 0; call < warmUp; call++) {
            call(mojo);
        }
        List<Double> samples = new ArrayList<>();
        for (int sample = 0; sample < SAMPLES; sample++) {
            long start = cpu();
            for (int call = 0; call < CALLS; call++) {
                call(mojo);
            }
            samples.add((cpu() - start) / 1e6 / CALLS);
        }
        return samples.stream().sorted().toList().get(SAMPLES / 2);
    }

    /** Until the compiler threads have done what the start of Maven gave them to do, a few seconds at most. */
    private static void rest() throws MojoExecutionException {
        try {
            for (int wait = 0; wait < MOST_RESTS; wait++) {
                long start = cpu();
                Thread.sleep(REST);
                if (cpu() == start) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("interrupted", e);
        }
    }

    private static void call(Mojo mojo) throws MojoExecutionException {
        try {
            mojo.execute();
        } catch (MojoFailureException e) {
            throw new MojoExecutionException("a goal that was green once is not any more", e);
        }
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
