/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to render. A value that changes with {@code withX}.
 *
 * @param chart the directory or archive of the chart
 * @param root the directory that neither a link of the chart nor a {@code file://} dependency may leave
 */
public record HelmRequest(Path chart, Path root, Release release, Input input, Output output) {

    /** The version that is assumed where nobody says one: what Helm 3.21 was built against. */
    public static final String DEFAULT_KUBE_VERSION = "1.36.0";

    /**
     * What templates are told of the release and its cluster.
     *
     * @param name {@code .Release.Name}
     * @param namespace {@code .Release.Namespace}
     * @param kubeVersion {@code .Capabilities.KubeVersion}
     * @param apiVersions what {@code .Capabilities.APIVersions.Has} shall confirm besides Helm's own list
     */
    public record Release(String name, String namespace, String kubeVersion, List<String> apiVersions) {

        public Release {
            apiVersions = List.copyOf(apiVersions);
        }
    }

    /**
     * The values.
     *
     * @param values the layers of values, first the one that the others override
     * @param parameters single values over them
     * @param fileRoot the directory that paths of {@code SET_FILE} are resolved against and may not leave
     * @param validateSchema whether {@code values.schema.json} is obeyed
     * @param ownValues layers that stand in for the chart's own values.yaml; null to leave it
     */
    public record Input(
            List<HelmValues> values,
            List<HelmParameter> parameters,
            Path fileRoot,
            boolean validateSchema,
            @Nullable List<HelmValues> ownValues) {

        public Input {
            values = List.copyOf(values);
            parameters = List.copyOf(parameters);
            fileRoot = fileRoot.toAbsolutePath().normalize();
            ownValues = ownValues == null ? null : List.copyOf(ownValues);
        }
    }

    /**
     * What is wanted besides manifests.
     *
     * @param crds whether the manifests of {@code crds/} are wanted
     * @param hooks whether hooks are wanted
     * @param tests whether hooks that are tests are wanted
     * @param notes whether NOTES.txt is wanted
     */
    public record Output(boolean crds, boolean hooks, boolean tests, boolean notes) {}

    public HelmRequest {
        chart = chart.toAbsolutePath().normalize();
        root = root.toAbsolutePath().normalize();
    }

    /** As {@code helm template release-name chart --include-crds} renders it, but without tests. */
    public static HelmRequest of(Path chart) {
        return new HelmRequest(
                chart,
                chart,
                new Release("release-name", "default", DEFAULT_KUBE_VERSION, List.of()),
                new Input(List.of(), List.of(), chart, true, null),
                new Output(true, true, false, false));
    }

    public HelmRequest withRoot(Path directory) {
        return new HelmRequest(chart, directory, release, input, output);
    }

    public HelmRequest withRelease(String name, String namespace) {
        return with(new Release(name, namespace, release.kubeVersion, release.apiVersions));
    }

    public HelmRequest withKubeVersion(String version) {
        return with(new Release(release.name, release.namespace, version, release.apiVersions));
    }

    public HelmRequest withApiVersions(List<String> versions) {
        return with(new Release(release.name, release.namespace, release.kubeVersion, versions));
    }

    private HelmRequest with(Release other) {
        return new HelmRequest(chart, root, other, input, output);
    }

    public HelmRequest withValues(List<HelmValues> layers) {
        return with(new Input(layers, input.parameters, input.fileRoot, input.validateSchema, input.ownValues));
    }

    /** The parameters, and the directory that paths of {@code SET_FILE} are resolved against. */
    public HelmRequest withParameters(List<HelmParameter> all, Path directory) {
        return with(new Input(input.values, all, directory, input.validateSchema, input.ownValues));
    }

    public HelmRequest withoutSchemaValidation() {
        return with(new Input(input.values, input.parameters, input.fileRoot, false, input.ownValues));
    }

    /** With other values in place of the chart's own, laid over one another. */
    public HelmRequest withOwnValues(List<HelmValues> layers) {
        return with(new Input(input.values, input.parameters, input.fileRoot, input.validateSchema, layers));
    }

    private HelmRequest with(Input other) {
        return new HelmRequest(chart, root, release, other, output);
    }

    public HelmRequest withCrds(boolean wanted) {
        return with(new Output(wanted, output.hooks, output.tests, output.notes));
    }

    public HelmRequest withHooks(boolean wanted, boolean testsToo) {
        return with(new Output(output.crds, wanted, testsToo, output.notes));
    }

    public HelmRequest withNotes(boolean wanted) {
        return with(new Output(output.crds, output.hooks, output.tests, wanted));
    }

    private HelmRequest with(Output other) {
        return new HelmRequest(chart, root, release, input, other);
    }
}
