/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.pipeline;

import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.load.BuildFiles;
import org.gitopsmaven.kustomize.load.Loader;
import org.gitopsmaven.kustomize.provenance.OriginAnnotations;
import org.gitopsmaven.kustomize.provenance.SourceOrigin;
import org.gitopsmaven.kustomize.report.BuildReport;
import org.gitopsmaven.kustomize.report.GoText;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Adds files, bases and components to an accumulator ({@code kusttarget.go: accumulateResources}). */
final class PathAccumulation {

    private final Loader loader;
    private final BuildContext context;
    private final @Nullable SourceOrigin origin;

    PathAccumulation(Loader loader, BuildContext context, @Nullable SourceOrigin origin) {
        this.loader = loader;
        this.context = context;
        this.origin = origin;
    }

    /** Adds what each path names: a file, else a directory or repository. */
    void addResources(Accumulator accumulator, List<YamlScalar> paths) {
        for (YamlScalar path : paths) {
            try {
                addResource(accumulator, path.text());
            } catch (GitOpsException e) {
                throw KustomizeException.from(e).orAt(path.mark().location());
            }
        }
    }

    /** Lets each component change the accumulator. */
    Accumulator addComponents(Accumulator accumulator, List<YamlScalar> paths) {
        Accumulator result = accumulator;
        for (YamlScalar path : paths) {
            try {
                result = addComponent(result, path.text());
            } catch (GitOpsException e) {
                throw KustomizeException.from(e).orAt(path.mark().location());
            }
        }
        return result;
    }

    private void addResource(Accumulator accumulator, String path) {
        if (loader.isDirectory(path)) {
            addBase(accumulator, path, null);
            return;
        }
        try {
            addFile(accumulator, path);
        } catch (GitOpsException e) {
            if (Loader.isUrl(path) && !loader.allowsRemote()) {
                throw e;
            }
            addBase(accumulator, path, e);
        }
    }

    private void addFile(Accumulator accumulator, String path) {
        List<KustomizeResource> resources;
        try {
            resources = context.reader().file(loader, path);
            ensureDistinct(resources);
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("accumulating resources from '" + path + "'", e);
        }
        if (origin != null) {
            SourceOrigin own = origin.append(path);
            resources.forEach(resource -> OriginAnnotations.setOrigin(resource, own));
        }
        try {
            accumulator.appendAll(resources);
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("merging resources from '" + path + "'", e);
        }
    }

    private static void ensureDistinct(List<KustomizeResource> resources) {
        if (resources.size() > 1) {
            ResMap.of(resources);
        }
    }

    /** @param asFile why the path is no file; null when it was not tried because it is a directory */
    private void addBase(Accumulator accumulator, String path, @Nullable GitOpsException asFile) {
        Loader base;
        try {
            base = loader.enter(path);
        } catch (GitOpsException e) {
            GitOpsException reason = asFile == null ? asFile(path) : asFile;
            if (reason.message().contains("MalformedYAMLError")) {
                throw reason;
            }
            throw KustomizeException.wrap("accumulation err='" + reason.message() + "'", e)
                    .orHint(reason.hint());
        }
        try {
            addBase(accumulator, base, path);
        } catch (GitOpsException e) {
            GitOpsException reason = asFile == null ? asFile(path) : asFile;
            throw KustomizeException.wrap("accumulation err='" + reason.message() + "'", e);
        }
    }

    /** What reading a directory as a file fails with. */
    private KustomizeException asFile(String path) {
        try {
            loader.load(path);
            return new KustomizeException("read " + path + ": is a directory");
        } catch (GitOpsException e) {
            return KustomizeException.wrap("accumulating resources from '" + path + "'", e);
        }
    }

    private void addBase(Accumulator accumulator, Loader base, String path) {
        BaseCache.Base known = context.bases().find(base, context);
        if (known == null) {
            known = build(base, path);
        }
        context.report().addAll(known.report());
        loader.files().addTouched(known.reads(), known.probes(), known.roots());
        try {
            accumulator.ensureRoom(known.accumulator().size());
            accumulator.merge(known.accumulator().copy(context.schemas()));
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("recursed merging from path '" + base.root() + "'", e);
        }
    }

    private BaseCache.Base build(Loader base, String path) {
        BuildFiles files = base.files().fresh();
        BuildReport report = new BuildReport();
        Loader recording = base.recording(files);
        Target target = load(recording, path, context.withReport(report));
        if (target.isComponent()) {
            throw new KustomizeException("expected kind != 'Component' for path '" + base.root() + "'");
        }
        Accumulator accumulator = target.accumulateRecursed(new Accumulator());
        BaseCache.Base built = new BaseCache.Base(accumulator, report, files.reads(), files.probes(), files.roots());
        context.bases().keep(recording, context, built);
        return built;
    }

    private Accumulator addComponent(Accumulator accumulator, String path) {
        Loader directory;
        try {
            directory = loader.enter(path);
        } catch (GitOpsException e) {
            throw KustomizeException.reworded("loader.New " + GoText.quote(e.message()), e);
        }
        try {
            Target target = load(directory, path, context);
            if (!target.isComponent()) {
                throw new KustomizeException("expected kind 'Component' for path '" + directory.root() + "' but got '"
                        + target.kind() + "'");
            }
            Accumulator result = new Accumulator();
            result.merge(target.accumulateRecursed(accumulator));
            return result;
        } catch (GitOpsException e) {
            throw KustomizeException.reworded("accumulateDirectory: " + GoText.quote(e.message()), e);
        }
    }

    private Target load(Loader directory, String path, BuildContext own) {
        SourceOrigin inner = origin == null ? null : origin.append(path);
        Target target;
        try {
            target = Target.load(directory, own, inner);
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("couldn't make target for path '" + directory.root() + "'", e);
        }
        target.useSchema(false);
        return target;
    }
}
