/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.argocd.application.ArgoApplication;
import org.gitopsmaven.argocd.application.BuildEnvironment;
import org.gitopsmaven.argocd.application.FileParameter;
import org.gitopsmaven.argocd.application.HelmSourceOptions;
import org.gitopsmaven.argocd.application.NamedParameter;
import org.gitopsmaven.argocd.application.ValueFile;
import org.gitopsmaven.argocd.application.ValueFileResolver;
import org.gitopsmaven.files.RepositoryFiles;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.NotRenderedException;
import org.gitopsmaven.helm.HelmParameter;
import org.gitopsmaven.helm.HelmRequest;
import org.gitopsmaven.helm.HelmValues;
import org.gitopsmaven.helm.chart.PackedFiles;
import org.gitopsmaven.render.chart.HelmEngine;
import org.gitopsmaven.render.chart.RenderedChart;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** Renders a chart with what the Application says about it. Ported from {@code helmTemplate} of {@code reposerver}. */
final class ChartRenderer {

    private final HelmEngine helm;
    private final Capabilities capabilities;
    private final ArgoApplication application;
    private final HelmSourceOptions options;
    private final BuildEnvironment environment;
    private final Location place;

    ChartRenderer(
            HelmEngine helm,
            Capabilities capabilities,
            ArgoApplication application,
            HelmSourceOptions options,
            BuildEnvironment environment,
            Location place) {
        this.helm = helm;
        this.capabilities = capabilities;
        this.application = application;
        this.options = options;
        this.environment = environment;
        this.place = place;
    }

    /**
     * Renders the chart of a repository.
     *
     * @param references the checkouts that other sources lend, by name
     */
    SourceObjects render(Checkout checkout, Path directory, Map<String, Checkout> references) {
        Values values = new Values(checkout, checkout.relative(directory), references);
        return render(HelmRequest.of(directory).withRoot(checkout.root()), values, checkout.root());
    }

    /** Renders a packed chart. */
    SourceObjects render(Path archive, Map<String, Checkout> references) {
        return render(HelmRequest.of(archive), new Values(archive, references), archive.resolveSibling(""));
    }

    private SourceObjects render(HelmRequest chart, Values values, Path fileRoot) {
        HelmRequest request = chart.withRelease(releaseName(), namespace())
                .withKubeVersion(kubeVersion())
                .withApiVersions(options.apiVersions().isEmpty() ? capabilities.apiVersions() : options.apiVersions())
                .withValues(values.layers())
                .withParameters(values.parameters(), fileRoot)
                .withCrds(!options.skipCrds())
                .withHooks(true, !options.skipTests());
        HelmRequest wanted = options.skipSchemaValidation() ? request.withoutSchemaValidation() : request;
        RenderedChart rendered = helm.render(wanted);
        List<String> commands = new Commands(chart.root()).helm(wanted);
        return new SourceObjects(rendered.resources(), rendered.reads(), rendered.findings(), commands);
    }

    private String releaseName() {
        String name = application.name();
        return options.releaseName().isEmpty() ? name.substring(name.indexOf('_') + 1) : options.releaseName();
    }

    private String namespace() {
        return options.namespace().isEmpty() ? application.destination().namespace() : options.namespace();
    }

    private String kubeVersion() {
        return options.kubeVersion().isEmpty() ? capabilities.kubeVersion() : options.kubeVersion();
    }

    /** Values, in the order in which Helm takes them. */
    private final class Values {

        private final @Nullable Checkout own;
        private final RepositoryFiles ownFiles;
        private final String directory;
        private final Map<String, Checkout> references;

        Values(Checkout own, String directory, Map<String, Checkout> references) {
            this.own = own;
            ownFiles = own.files();
            this.directory = directory;
            this.references = references;
        }

        /** Of a packed chart: paths start at its root. */
        Values(Path archive, Map<String, Checkout> references) {
            own = null;
            ownFiles = PackedFiles.of(archive);
            directory = "";
            this.references = references;
        }

        List<HelmValues> layers() {
            List<HelmValues> layers = new ArrayList<>();
            resolver().resolve(options.valueFiles(), options.ignoreMissingValueFiles(), place).stream()
                    .map(this::layer)
                    .forEach(layers::add);
            YamlMapping object = options.valuesObject();
            if (object != null && !object.isEmpty()) {
                layers.add(new HelmValues.Tree("helm.valuesObject", object));
            } else if (!options.values().isEmpty()) {
                layers.add(new HelmValues.Text("helm.values", options.values()));
            }
            return layers;
        }

        List<HelmParameter> parameters() {
            List<HelmParameter> parameters = new ArrayList<>();
            for (NamedParameter parameter : options.parameters()) {
                String value = environment.substitute(parameter.value());
                parameters.add(new NamedParameter(parameter.name(), value, parameter.forceString()).forHelm());
            }
            for (FileParameter parameter : options.fileParameters()) {
                ValueFile file = resolver()
                        .resolve(List.of(parameter.path()), false, place)
                        .get(0);
                parameters.add(HelmParameter.setFile(parameter.name() + "=" + path(file)));
            }
            return parameters;
        }

        private ValueFileResolver resolver() {
            Map<String, RepositoryFiles> files = new java.util.HashMap<>();
            references.forEach((name, checkout) -> files.put(name, checkout.files()));
            return new ValueFileResolver(ownFiles, files, directory, environment);
        }

        private HelmValues layer(ValueFile file) {
            boolean packed = own == null && file.ref().isEmpty() && !file.remote();
            return packed
                    ? new HelmValues.Text(ownFiles.shown(file.path()), ownFiles.read(file.path()))
                    : new HelmValues.File(path(file));
        }

        private Path path(ValueFile file) {
            if (file.remote()) {
                throw NotRenderedException.remote(
                        "values from " + file.path() + " lie outside of the repository", place, "copy them into it");
            }
            Checkout checkout = file.ref().isEmpty() ? own : references.get(file.ref());
            if (checkout == null) {
                throw NotRenderedException.unsupported(
                        "the file " + file.path() + " of a packed chart cannot be the value of a parameter",
                        place,
                        null);
            }
            Path path = checkout.root().resolve(file.path());
            if (!checkout.files().files().contains(file.path())) {
                throw new GitOpsException(
                        "open " + file.path() + ": no such file or directory", place, "check valueFiles");
            }
            return path;
        }
    }
}
