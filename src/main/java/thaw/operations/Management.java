package thaw.operations;

import java.net.InetAddress;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where and how the site talks to those who run it.
 *
 * @param port TCP port, 0 for any that is free; without it nothing listens
 * @param address where it listens; on this machine alone unless said otherwise, for what
 * stands there is nobody else's business
 * @param drain how long the site answers on after it has said that it is no longer ready;
 * less than the half minute after which a stop is hastened
 */
@ConfigurationProperties("thaw.management")
record Management(int port, @DefaultValue("127.0.0.1") InetAddress address, @DefaultValue("0s") Duration drain) {

}
