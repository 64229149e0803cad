/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.Comparator;
import org.gitopsmaven.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a controller would apply as a unit.
 *
 * @param region the region, where an environment has several, or null
 * @param cluster the cluster, where an environment has several, or null
 * @param controller who applies it
 * @param source what is rendered
 * @param namespace the destination namespace, or empty when the objects say it themselves
 * @param definedAt the place that defines it: a kustomization file, an Application, a directory
 * @param rank its place in the order in which an environment is applied, where one is said; the lower the earlier
 */
public record RenderTarget(
        ApplicationName application,
        EnvironmentName environment,
        @Nullable String region,
        @Nullable String cluster,
        Controller controller,
        Source source,
        String namespace,
        Location definedAt,
        int rank)
        implements Comparable<RenderTarget> {

    private static final Comparator<@Nullable String> NAMES = Comparator.nullsFirst(Comparator.naturalOrder());

    public RenderTarget {
        if (region != null) {
            TargetName.check("region", region);
        }
        if (cluster != null) {
            TargetName.check("cluster", cluster);
        }
    }

    /** A target without a place in the order. */
    public RenderTarget(
            ApplicationName application,
            EnvironmentName environment,
            @Nullable String region,
            @Nullable String cluster,
            Controller controller,
            Source source,
            String namespace,
            Location definedAt) {
        this(application, environment, region, cluster, controller, source, namespace, definedAt, 0);
    }

    /** A target that no controller's definition names. */
    public static RenderTarget plain(
            ApplicationName application, EnvironmentName environment, Source source, Location definedAt) {
        return new RenderTarget(application, environment, null, null, Controller.NONE, source, "", definedAt);
    }

    /** The manifests of a directory, which no controller's definition names. */
    public static RenderTarget ofDirectory(ApplicationName application, EnvironmentName environment, Path directory) {
        return plain(application, environment, new DirectorySource(directory), Location.of(directory));
    }

    public RenderTarget named(ApplicationName other) {
        return new RenderTarget(other, environment, region, cluster, controller, source, namespace, definedAt, rank);
    }

    public RenderTarget in(@Nullable String otherRegion) {
        return new RenderTarget(
                application, environment, otherRegion, cluster, controller, source, namespace, definedAt, rank);
    }

    public RenderTarget from(Source other) {
        return new RenderTarget(
                application, environment, region, cluster, controller, other, namespace, definedAt, rank);
    }

    public RenderTarget by(Controller other) {
        return new RenderTarget(application, environment, region, cluster, other, source, namespace, definedAt);
    }

    public RenderTarget inEnvironment(EnvironmentName other) {
        return new RenderTarget(application, other, region, cluster, controller, source, namespace, definedAt, rank);
    }

    public RenderTarget on(@Nullable String otherCluster) {
        return new RenderTarget(
                application, environment, region, otherCluster, controller, source, namespace, definedAt, rank);
    }

    public RenderTarget ranked(int other) {
        return new RenderTarget(
                application, environment, region, cluster, controller, source, namespace, definedAt, other);
    }

    /** {@code environment/application}, with region and cluster between them where it has them; unique in a run. */
    public String id() {
        StringBuilder id = new StringBuilder(environment.value());
        if (region != null) {
            id.append('/').append(region);
        }
        if (cluster != null) {
            id.append('/').append(cluster);
        }
        return id.append('/').append(application.value()).toString();
    }

    @Override
    public int compareTo(RenderTarget other) {
        int order = environment.compareTo(other.environment);
        order = order != 0 ? order : NAMES.compare(region, other.region);
        order = order != 0 ? order : NAMES.compare(cluster, other.cluster);
        order = order != 0 ? order : Integer.compare(rank, other.rank);
        return order != 0 ? order : application.compareTo(other.application);
    }

    @Override
    public String toString() {
        return id();
    }
}
