/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import org.gitopsmaven.change.BuildOrder;
import org.gitopsmaven.change.ChangeOrigin;
import org.gitopsmaven.change.ChangeRequest;
import org.gitopsmaven.change.EnvironmentBranches;
import org.gitopsmaven.change.ImageEdit;
import org.gitopsmaven.change.Publication;
import org.gitopsmaven.change.PublishListener;
import org.gitopsmaven.change.PublishOptions;
import org.gitopsmaven.change.Publisher;
import org.gitopsmaven.change.RenderedChange;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.git.GitRemote;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.resource.ImageReference;

/**
 * One bump in a JVM of its own, as the goal does it; without arguments nothing, to know what a JVM costs. Prints the CPU
 * time of the process in milliseconds, the peak of its heap in KB, and what became of the bump.
 */
public final class BumpOnce {

    private BumpOnce() {}

    /** {@code <url> <application> <environment> <image> [<build number>]}, or nothing. */
    public static void main(String[] arguments) {
        String result = arguments.length == 0 ? "idle" : bump(arguments);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime() / 1_000_000;
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed() / 1024)
                .sum();
        System.out.println(cpu + " " + heap + " " + result);
    }

    /** A bump with a client of its own. */
    static String bump(String[] arguments) {
        return bump(branches(arguments[0]), arguments);
    }

    static EnvironmentBranches branches(String url) {
        return new EnvironmentBranches(GitRemote.of(url), "main", GitOptions.defaults());
    }

    static String bump(EnvironmentBranches branches, String[] arguments) {
        ImageEdit edit = new ImageEdit(
                ApplicationName.of(arguments[1]), EnvironmentName.of(arguments[2]), ImageReference.of(arguments[3]));
        BuildOrder order =
                arguments.length > 4 ? new BuildOrder(Long.parseLong(arguments[4]), null) : BuildOrder.UNKNOWN;
        PublishOptions options = PublishOptions.DEFAULT.verifiedBy(new RenderedChange(PublishListener.NOBODY));
        Publication result = new Publisher(options, PublishListener.NOBODY)
                .publish(branches, ChangeRequest.bump(List.of(edit), ChangeOrigin.UNKNOWN.ordered(order)), false)
                .values()
                .iterator()
                .next();
        int attempts = result instanceof Publication.Published published ? published.attempts() : 0;
        return result.getClass().getSimpleName() + " " + attempts;
    }
}
