package thaw.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler.IgnoredMeters;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** The management port with all that belongs to it, where one is asked for. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("thaw.management.port")
@EnableConfigurationProperties(Management.class)
class ManagementConfiguration {

	private static final int BEHIND_PAGE_CACHE = 10;

	/** Threads that end when they are idle: a probe needs none but for a moment. */
	@Bean
	ExecutorService managementThreads() {
		CustomizableThreadFactory threads = new CustomizableThreadFactory("management-");
		threads.setDaemon(true);
		return Executors.newCachedThreadPool(threads);
	}

	@Bean
	ManagementServer managementServer(Management management, ApplicationAvailability availability,
			List<ReadinessCheck> checks, PrometheusMeterRegistry meters, ExecutorService managementThreads) {
		Readiness readiness = new Readiness(availability, checks, managementThreads);
		return new ManagementServer(new InetSocketAddress(management.address(), management.port()),
				new ManagementAnswers(availability, readiness, meters), managementThreads);
	}

	@Bean
	Drain drain(Management management) {
		return new Drain(management.drain());
	}

	/** What runs, and what rooms have to tell. */
	@Bean
	PrometheusMeterRegistry meters(List<MeterBinder> ofRooms) {
		PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
		Stream
			.of(new JvmMemoryMetrics(), new JvmGcMetrics(), new JvmThreadMetrics(), new ProcessorMetrics(),
					new UptimeMetrics(), new FileDescriptorMetrics())
			.forEach((ofMachine) -> ofMachine.bindTo(meters));
		ofRooms.forEach((ofRoom) -> ofRoom.bindTo(meters));
		return meters;
	}

	/** Which edition is served; its number is always 1. */
	@Bean
	MeterBinder edition(@Value("${thaw.edition.name}") String name, @Value("${thaw.edition.date}") String date) {
		return (meters) -> Gauge.builder("thaw.edition", () -> 1)
			.description("The edition of the content that is served")
			.tags("name", name, "date", date)
			.register(meters);
	}

	/**
	 * Requests by the pattern of their controller, {@code /people/{slug}}, never by
	 * address: there are few patterns, and more addresses than memory. It stands behind
	 * the page cache, which counts itself what it answers.
	 */
	@Bean
	FilterRegistrationBean<ServerHttpObservationFilter> requestMetrics(PrometheusMeterRegistry meters) {
		ObservationRegistry observations = ObservationRegistry.create();
		observations.observationConfig()
			.observationHandler(new DefaultMeterObservationHandler(meters, IgnoredMeters.LONG_TASK_TIMER));
		FilterRegistrationBean<ServerHttpObservationFilter> filter = new FilterRegistrationBean<>(
				new ServerHttpObservationFilter(observations));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + BEHIND_PAGE_CACHE);
		return filter;
	}

}
