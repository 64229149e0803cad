/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.gitopsmaven.helm.chart.FilesUse;
import org.gitopsmaven.helm.chart.PreparationOptions;
import org.gitopsmaven.helm.worker.Answer;
import org.gitopsmaven.helm.worker.Call;
import org.gitopsmaven.helm.worker.HelmWorker;
import org.gitopsmaven.helm.worker.WorkerFailure;
import org.gitopsmaven.helm.worker.Workspace;
import org.gitopsmaven.yaml.YamlException;
import org.jspecify.annotations.Nullable;

/**
 * Renders through helm-java in the worker. Helm is given a copy of the chart that ends in a template which is no YAML:
 * its complaint, with {@code debug}, brings every rendered file along, hooks included.
 */
final class HelmJavaEngine implements ChartEngine {

    private final HelmOptions options;
    private final HelmWorker worker;
    private final KnownApiVersions knownApis;

    HelmJavaEngine(HelmOptions options, Workspace workspace, HelmWorker worker) {
        this.options = options;
        this.worker = worker;
        knownApis = new KnownApiVersions(workspace, worker);
    }

    @Override
    public PreparationOptions preparation(HelmRequest request, ValuesFiles values) throws IOException {
        List<String> apiVersions = new ArrayList<>();
        if (!request.release().apiVersions().isEmpty()) {
            apiVersions.addAll(knownApis.get());
            apiVersions.addAll(request.release().apiVersions());
        }
        return new PreparationOptions(
                apiVersions,
                request.output().crds(),
                request.output().notes(),
                request.input().validateSchema(),
                values.match(FilesUse::isIn));
    }

    @Override
    public HelmRendering render(HelmJob job) throws IOException {
        Call call = call(job, job.archive(true));
        String error = ask(call, job).error();
        if (error != null && RenderedFiles.areIn(error)) {
            return documents(job, call, RenderedFiles.of(error));
        }
        if (error == null) {
            // helm-java swallows faults that come before rendering when it is asked for debugging
            error = ask(call.withoutDebug(), job).error();
        }
        throw job.messages().fault(error == null ? "Helm gave no reason" : RenderedFiles.cutOff(error));
    }

    private HelmRendering documents(HelmJob job, Call call, RenderedFiles rendered) throws IOException {
        String fault = rendered.fault();
        if (fault != null) {
            throw job.messages().fault(fault);
        }
        try {
            HelmRendering rendering = job.documents(rendered.files());
            for (HelmDocument document : rendering.documents()) {
                if (rendered.isUnchecked(document)) {
                    document.content();
                }
            }
            return rendering;
        } catch (YamlException e) {
            job.archive(false);
            String reason = ask(call.withoutDebug(), job).error();
            throw reason == null ? job.messages().unreadable(e) : job.messages().fault(reason);
        }
    }

    private static Call call(HelmJob job, Path archive) {
        StringJoiner files = new StringJoiner(",");
        for (Path file : job.values().files()) {
            files.add(file.toString());
        }
        return new Call(
                archive.toString(),
                job.request().release().name(),
                job.request().release().namespace(),
                job.request().release().kubeVersion(),
                files.length() == 0 ? null : files.toString(),
                encoded(job.values().wholeNumbers()),
                true);
    }

    /** helm-java puts the key of its form into {@code --set} as it is, and the value behind an equals sign. */
    private static @Nullable String encoded(@Nullable String expression) {
        if (expression == null) {
            return null;
        }
        int last = expression.lastIndexOf('=');
        return URLEncoder.encode(expression.substring(0, last), StandardCharsets.UTF_8) + expression.substring(last);
    }

    private Answer ask(Call call, HelmJob job) {
        try {
            return worker.call(call);
        } catch (WorkerFailure e) {
            throw EngineFaults.of(e, job.request().chart(), options);
        }
    }

    @Override
    public void startAhead() {
        worker.startAhead();
    }

    @Override
    public String identity() {
        Path library = worker.library();
        return "helm-java " + library.getName(library.getNameCount() - 2);
    }

    @Override
    public String description() {
        try {
            return "helm-java with helm " + worker.start();
        } catch (WorkerFailure e) {
            throw new HelmException(HelmFault.CLOSED, String.valueOf(e.getMessage()), null, null);
        }
    }

    @Override
    public void close() {
        worker.close();
    }
}
