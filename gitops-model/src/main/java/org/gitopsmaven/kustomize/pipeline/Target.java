/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.pipeline;

import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.config.Kustomization;
import org.gitopsmaven.kustomize.fieldspec.TransformerConfig;
import org.gitopsmaven.kustomize.load.Loader;
import org.gitopsmaven.kustomize.load.SourceFile;
import org.gitopsmaven.kustomize.provenance.SourceOrigin;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** One kustomization of a build ({@code api/internal/target/kusttarget.go}). */
final class Target {

    private final Loader loader;
    private final Kustomization kustomization;
    private final String fileName;
    private final BuildContext context;
    private final @Nullable SourceOrigin origin;

    private Target(
            Loader loader,
            Kustomization kustomization,
            String fileName,
            BuildContext context,
            @Nullable SourceOrigin origin) {
        this.loader = loader;
        this.kustomization = kustomization;
        this.fileName = fileName;
        this.context = context;
        this.origin = origin;
    }

    /** Loads the kustomization of a directory. */
    static Target load(Loader loader, BuildContext context, @Nullable SourceOrigin origin) {
        KustomizationFinder.Found found = KustomizationFinder.find(loader, context.version());
        return of(loader, found.kustomization(), found.name(), context, origin);
    }

    static Target of(
            Loader loader,
            Kustomization kustomization,
            String fileName,
            BuildContext context,
            @Nullable SourceOrigin origin) {
        KustomizationFinder.check(kustomization, loader, context.report());
        return new Target(loader, kustomization, fileName, context, origin);
    }

    boolean isComponent() {
        return kustomization.isComponent();
    }

    String kind() {
        return kustomization.kind();
    }

    /** Lets {@code openapi} count. */
    void useSchema(boolean root) {
        YamlMapping openapi = kustomization.mapping("openapi");
        String path = openapi == null ? null : openapi.text("path");
        String version = openapi == null ? null : openapi.text("version");
        context.schemas().use(version, path == null ? null : schema(path), root);
    }

    private YamlMapping schema(String path) {
        SourceFile file = loader.load(path);
        YamlNode document = YamlReader.readOne(file.text(), file.name(), YamlDialect.GOYAML2);
        return document instanceof YamlMapping mapping ? mapping : new YamlMapping();
    }

    /** As {@link #accumulate}, for a kustomization that another one names. */
    Accumulator accumulateRecursed(Accumulator accumulator) {
        try {
            return accumulate(accumulator);
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("recursed accumulation of path '" + loader.root() + "'", e);
        }
    }

    /**
     * Adds what this kustomization makes, and changes all of it.
     *
     * @param start empty, or for a component what its parent has so far
     */
    Accumulator accumulate(Accumulator start) {
        BuildContext inner = context.within(kustomization.text("namespace"));
        PathAccumulation paths = new PathAccumulation(loader, inner, origin);
        try {
            paths.addResources(start, kustomization.resources());
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("accumulating resources", e);
        }
        addConfig(start);
        Plugins plugins = new Plugins(loader, inner, origin, fileName);
        new Generation(loader, kustomization, context, origin, fileName).run(start, plugins);
        Accumulator whole;
        try {
            whole = paths.addComponents(start, kustomization.texts("components"));
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("accumulating components", e);
        }
        new Transformation(loader, kustomization, context, origin, fileName).run(whole, plugins);
        new Validation(plugins).run(whole, kustomization.texts("validators"));
        addVariables(whole);
        return whole;
    }

    private void addConfig(Accumulator accumulator) {
        ConfigurationFiles files = new ConfigurationFiles(loader, context.version());
        TransformerConfig config = files.load(kustomization.texts("configurations"));
        try {
            accumulator.mergeConfig(config);
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("merging config", e);
        }
        List<YamlScalar> crds = kustomization.texts("crds");
        if (!crds.isEmpty()) {
            TransformerConfig[] fromCrds = {TransformerConfig.empty()};
            wrapping("loading CRDs " + print(crds), () -> fromCrds[0] = new CrdConfiguration(loader).load(crds));
            wrapping("merging CRDs", () -> accumulator.mergeConfig(fromCrds[0]));
        }
    }

    private void addVariables(Accumulator accumulator) {
        if (kustomization.entries("vars").isEmpty()) {
            return;
        }
        List<Var> variables =
                kustomization.entries("vars").stream().map(Var::of).toList();
        String printed = print(variables.stream().map(Var::given).toList());
        wrapping("merging vars " + printed, () -> accumulator.mergeVariables(variables));
    }

    private static void wrapping(String prefix, Runnable step) {
        try {
            step.run();
        } catch (GitOpsException e) {
            throw KustomizeException.wrap(prefix, e);
        }
    }

    private static String print(List<?> items) {
        return "[" + String.join(" ", items.stream().map(String::valueOf).toList()) + "]";
    }

    /** The sum of all: resources with hashes, references and variables resolved. Only for the root. */
    ResMap finish() {
        Accumulator accumulator = accumulate(new Accumulator());
        new Completion(context).run(accumulator);
        return accumulator.resources();
    }
}
