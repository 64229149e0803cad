/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.kustomize.chart.ChartOptions;
import org.gitopsmaven.kustomize.config.KustomizationEdit;
import org.gitopsmaven.kustomize.config.RootEdits;
import org.gitopsmaven.kustomize.load.LoadRestrictor;
import org.gitopsmaven.kustomize.load.RemoteBases;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * How to build. Immutable; each {@code with} method gives a changed copy.
 *
 * @param version which kustomize to be equal to
 * @param restrictor which files a kustomization may name
 * @param order the order of the output where {@code sortOptions} does not set one
 * @param edits what is changed in the kustomization that is built before it is built
 * @param remote brings what lies outside of the repository; refuses by default
 * @param boundary a directory that nothing is read outside of, whatever the kustomizations say; null for none
 * @param virtualFiles files that are not on disk, or differ from it, by absolute path
 * @param managedByLabel whether resources are labelled as managed by kustomize
 * @param charts whether and how charts are rendered; not by default
 */
public record KustomizeOptions(
        KustomizeVersion version,
        LoadRestrictor restrictor,
        OutputOrder order,
        RootEdits edits,
        RemoteBases remote,
        @Nullable Path boundary,
        Map<Path, String> virtualFiles,
        boolean managedByLabel,
        ChartOptions charts) {

    private static final KustomizeOptions DEFAULTS = new KustomizeOptions(
            KustomizeVersion.V5_8_1,
            LoadRestrictor.ROOT_ONLY,
            OutputOrder.UNSPECIFIED,
            RootEdits.none(),
            RemoteBases.REFUSED,
            null,
            Map.of(),
            false,
            ChartOptions.disabled());

    public KustomizeOptions {
        virtualFiles = Map.copyOf(virtualFiles);
    }

    /** What {@code kustomize build} does without options. */
    public static KustomizeOptions defaults() {
        return DEFAULTS;
    }

    public KustomizeOptions withVersion(KustomizeVersion other) {
        return new KustomizeOptions(
                other, restrictor, order, edits, remote, boundary, virtualFiles, managedByLabel, charts);
    }

    public KustomizeOptions withRestrictor(LoadRestrictor other) {
        return new KustomizeOptions(
                version, other, order, edits, remote, boundary, virtualFiles, managedByLabel, charts);
    }

    public KustomizeOptions withOrder(OutputOrder other) {
        return new KustomizeOptions(
                version, restrictor, other, edits, remote, boundary, virtualFiles, managedByLabel, charts);
    }

    public KustomizeOptions withRemote(RemoteBases other) {
        return new KustomizeOptions(
                version, restrictor, order, edits, other, boundary, virtualFiles, managedByLabel, charts);
    }

    /** Reads nothing outside of this directory. */
    public KustomizeOptions within(Path directory) {
        return new KustomizeOptions(
                version, restrictor, order, edits, remote, directory, virtualFiles, managedByLabel, charts);
    }

    public KustomizeOptions withVirtualFiles(Map<Path, String> files) {
        return new KustomizeOptions(version, restrictor, order, edits, remote, boundary, files, managedByLabel, charts);
    }

    public KustomizeOptions withManagedByLabel(boolean wanted) {
        return new KustomizeOptions(version, restrictor, order, edits, remote, boundary, virtualFiles, wanted, charts);
    }

    /** Renders charts, or refuses to. */
    public KustomizeOptions withCharts(ChartOptions others) {
        return new KustomizeOptions(
                version, restrictor, order, edits, remote, boundary, virtualFiles, managedByLabel, others);
    }

    /** Sets the namespace of the root, as {@code kustomize edit set namespace} does. */
    public KustomizeOptions withNamespace(String namespace) {
        return withEdits(edits.withText("namespace", namespace));
    }

    public KustomizeOptions withNamePrefix(String prefix) {
        return withEdits(edits.withText("namePrefix", prefix));
    }

    public KustomizeOptions withNameSuffix(String suffix) {
        return withEdits(edits.withText("nameSuffix", suffix));
    }

    /** Sets images of the root, each as {@code name=new:tag@digest}, as {@code kustomize edit set image} does. */
    public KustomizeOptions withImages(List<String> images) {
        return withEdits(edits.withImages(images));
    }

    /** Adds components to the root. */
    public KustomizeOptions withComponents(List<String> components) {
        return withEdits(edits.withComponents(components));
    }

    /** Builds this instead of the file of the directory, which need not have one. */
    public KustomizeOptions withKustomization(YamlMapping kustomization) {
        return withEdits(edits.withWhole(kustomization));
    }

    /** Makes changes of other kinds in the root, after all others. */
    public KustomizeOptions withOtherEdits(List<KustomizationEdit> made) {
        return withEdits(edits.withEdits(made));
    }

    private KustomizeOptions withEdits(RootEdits others) {
        return new KustomizeOptions(
                version, restrictor, order, others, remote, boundary, virtualFiles, managedByLabel, charts);
    }
}
