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
 * @param releaseName {@code .Release.Name}
 * @param namespace {@code .Release.Namespace}
 * @param kubeVersion {@code .Capabilities.KubeVersion}
 * @param apiVersions what {@code .Capabilities.APIVersions.Has} shall confirm besides Helm's own list
 * @param values the layers of values, first the one that the others override
 * @param parameters single values over them
 * @param fileRoot the directory that paths of {@code SET_FILE} are resolved against and may not leave
 * @param crds whether the manifests of {@code crds/} are wanted
 * @param hooks whether hooks are wanted
 * @param tests whether hooks that are tests are wanted
 * @param notes whether NOTES.txt is wanted
 * @param validateSchema whether {@code values.schema.json} is obeyed
 * @param ownValues layers that stand in for the chart's own values.yaml; null to leave it
 */
public record HelmRequest(
        Path chart,
        Path root,
        String releaseName,
        String namespace,
        String kubeVersion,
        List<String> apiVersions,
        List<HelmValues> values,
        List<HelmParameter> parameters,
        Path fileRoot,
        boolean crds,
        boolean hooks,
        boolean tests,
        boolean notes,
        boolean validateSchema,
        @Nullable List<HelmValues> ownValues) {

    /** The version that is assumed where nobody says one: what Helm 3.21 was built against. */
    public static final String DEFAULT_KUBE_VERSION = "1.36.0";

    public HelmRequest {
        chart = chart.toAbsolutePath().normalize();
        root = root.toAbsolutePath().normalize();
        fileRoot = fileRoot.toAbsolutePath().normalize();
        apiVersions = List.copyOf(apiVersions);
        values = List.copyOf(values);
        parameters = List.copyOf(parameters);
        ownValues = ownValues == null ? null : List.copyOf(ownValues);
    }

    /** As {@code helm template release-name chart --include-crds} renders it, but without tests. */
    public static HelmRequest of(Path chart) {
        return new HelmRequest(
                chart,
                chart,
                "release-name",
                "default",
                DEFAULT_KUBE_VERSION,
                List.of(),
                List.of(),
                List.of(),
                chart,
                true,
                true,
                false,
                false,
                true,
                null);
    }

    public HelmRequest withRoot(Path directory) {
        return new HelmRequest(
                chart,
                directory,
                releaseName,
                namespace,
                kubeVersion,
                apiVersions,
                values,
                parameters,
                fileRoot,
                crds,
                hooks,
                tests,
                notes,
                validateSchema,
                ownValues);
    }

    public HelmRequest withRelease(String name, String inNamespace) {
        return new HelmRequest(
                chart,
                root,
                name,
                inNamespace,
                kubeVersion,
                apiVersions,
                values,
                parameters,
                fileRoot,
                crds,
                hooks,
                tests,
                notes,
                validateSchema,
                ownValues);
    }

    public HelmRequest withKubeVersion(String version) {
        return new HelmRequest(
                chart,
                root,
                releaseName,
                namespace,
                version,
                apiVersions,
                values,
                parameters,
                fileRoot,
                crds,
                hooks,
                tests,
                notes,
                validateSchema,
                ownValues);
    }

    public HelmRequest withApiVersions(List<String> versions) {
        return new HelmRequest(
                chart,
                root,
                releaseName,
                namespace,
                kubeVersion,
                versions,
                values,
                parameters,
                fileRoot,
                crds,
                hooks,
                tests,
                notes,
                validateSchema,
                ownValues);
    }

    public HelmRequest withValues(List<HelmValues> layers) {
        return new HelmRequest(
                chart,
                root,
                releaseName,
                namespace,
                kubeVersion,
                apiVersions,
                layers,
                parameters,
                fileRoot,
                crds,
                hooks,
                tests,
                notes,
                validateSchema,
                ownValues);
    }

    /** The parameters, and the directory that paths of {@code SET_FILE} are resolved against. */
    public HelmRequest withParameters(List<HelmParameter> all, Path directory) {
        return new HelmRequest(
                chart,
                root,
                releaseName,
                namespace,
                kubeVersion,
                apiVersions,
                values,
                all,
                directory,
                crds,
                hooks,
                tests,
                notes,
                validateSchema,
                ownValues);
    }

    public HelmRequest withCrds(boolean wanted) {
        return new HelmRequest(
                chart,
                root,
                releaseName,
                namespace,
                kubeVersion,
                apiVersions,
                values,
                parameters,
                fileRoot,
                wanted,
                hooks,
                tests,
                notes,
                validateSchema,
                ownValues);
    }

    public HelmRequest withHooks(boolean wanted, boolean testsToo) {
        return new HelmRequest(
                chart,
                root,
                releaseName,
                namespace,
                kubeVersion,
                apiVersions,
                values,
                parameters,
                fileRoot,
                crds,
                wanted,
                testsToo,
                notes,
                validateSchema,
                ownValues);
    }

    public HelmRequest withNotes(boolean wanted) {
        return new HelmRequest(
                chart,
                root,
                releaseName,
                namespace,
                kubeVersion,
                apiVersions,
                values,
                parameters,
                fileRoot,
                crds,
                hooks,
                tests,
                wanted,
                validateSchema,
                ownValues);
    }

    public HelmRequest withoutSchemaValidation() {
        return new HelmRequest(
                chart,
                root,
                releaseName,
                namespace,
                kubeVersion,
                apiVersions,
                values,
                parameters,
                fileRoot,
                crds,
                hooks,
                tests,
                notes,
                false,
                ownValues);
    }

    /** With other values in place of the chart's own, laid over one another. */
    public HelmRequest withOwnValues(List<HelmValues> layers) {
        return new HelmRequest(
                chart,
                root,
                releaseName,
                namespace,
                kubeVersion,
                apiVersions,
                values,
                parameters,
                fileRoot,
                crds,
                hooks,
                tests,
                notes,
                validateSchema,
                layers);
    }
}
